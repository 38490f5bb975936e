/// What a chart looks like, as data: paths, clips, text runs and hit areas that any painter can draw.
@NullMarked
package org.dealbench.chart.display;

import org.jspecify.annotations.NullMarked;
