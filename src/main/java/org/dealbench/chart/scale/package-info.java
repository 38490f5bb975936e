/// Numbers and dates along an axis: units, round ticks, calendar ticks.
@NullMarked
package org.dealbench.chart.scale;

import org.jspecify.annotations.NullMarked;
