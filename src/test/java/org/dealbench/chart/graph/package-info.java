@NullMarked
package org.dealbench.chart.graph;

import org.jspecify.annotations.NullMarked;
