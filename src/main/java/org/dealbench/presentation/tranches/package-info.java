/// The tranches of a deal: what is invested, on which condition, and what becomes of it.
@NullMarked
package org.dealbench.presentation.tranches;

import org.jspecify.annotations.NullMarked;
