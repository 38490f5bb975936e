/// Charts of one row a thing: dots with their ranges, or bars, along an axis of amounts or dates.
@NullMarked
package org.dealbench.chart.row;

import org.jspecify.annotations.NullMarked;
