@NullMarked
package org.dealbench.presentation.compare;

import org.jspecify.annotations.NullMarked;
