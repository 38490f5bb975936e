/// Charts over the months of a calendar: their vocabulary and the one layout that draws it.
@NullMarked
package org.dealbench.chart.time;

import org.jspecify.annotations.NullMarked;
