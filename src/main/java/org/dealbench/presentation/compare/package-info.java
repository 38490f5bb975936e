/// Scenarios managed and held side by side: what differs between them, and what moved a number.
@NullMarked
package org.dealbench.presentation.compare;

import org.jspecify.annotations.NullMarked;
