/// Charts over an amount instead of time: curves and single points in a plane.
@NullMarked
package org.dealbench.chart.xy;

import org.jspecify.annotations.NullMarked;
