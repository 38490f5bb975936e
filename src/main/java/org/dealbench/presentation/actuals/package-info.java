/// Disclosed figures and targets against the projection.
@NullMarked
package org.dealbench.presentation.actuals;

import org.jspecify.annotations.NullMarked;
