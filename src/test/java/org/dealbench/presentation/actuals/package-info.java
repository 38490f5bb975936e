@NullMarked
package org.dealbench.presentation.actuals;

import org.jspecify.annotations.NullMarked;
