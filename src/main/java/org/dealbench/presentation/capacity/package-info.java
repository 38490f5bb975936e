/// The phases of a deal: when its power comes.
@NullMarked
package org.dealbench.presentation.capacity;

import org.jspecify.annotations.NullMarked;
