/// The commitments of a deal: what its customer has promised to buy.
@NullMarked
package org.dealbench.presentation.revenue;

import org.jspecify.annotations.NullMarked;
