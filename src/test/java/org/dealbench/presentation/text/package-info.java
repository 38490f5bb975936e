@NullMarked
package org.dealbench.presentation.text;

import org.jspecify.annotations.NullMarked;
