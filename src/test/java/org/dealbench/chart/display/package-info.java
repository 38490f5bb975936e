@NullMarked
package org.dealbench.chart.display;

import org.jspecify.annotations.NullMarked;
