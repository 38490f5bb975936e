/// The page on what a deal returns to whom, and who finances whom.
@NullMarked
package org.dealbench.presentation.returns;

import org.jspecify.annotations.NullMarked;
