@NullMarked
package org.dealbench.presentation.economics;

import org.jspecify.annotations.NullMarked;
