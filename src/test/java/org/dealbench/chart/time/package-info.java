@NullMarked
package org.dealbench.chart.time;

import org.jspecify.annotations.NullMarked;
