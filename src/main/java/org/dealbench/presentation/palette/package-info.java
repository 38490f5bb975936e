/// Finds anything that can be done or gone to by a few letters of its name.
@NullMarked
package org.dealbench.presentation.palette;

import org.jspecify.annotations.NullMarked;
