@NullMarked
package org.dealbench.presentation.revenue;

import org.jspecify.annotations.NullMarked;
