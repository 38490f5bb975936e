@NullMarked
package org.dealbench.presentation.palette;

import org.jspecify.annotations.NullMarked;
