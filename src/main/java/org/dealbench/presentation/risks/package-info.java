/// What may go wrong, what it would do, and what that means for each deal.
@NullMarked
package org.dealbench.presentation.risks;

import org.jspecify.annotations.NullMarked;
