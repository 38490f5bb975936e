@NullMarked
package org.dealbench.chart.scale;

import org.jspecify.annotations.NullMarked;
