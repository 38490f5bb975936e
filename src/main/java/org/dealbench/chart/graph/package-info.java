/// Things that wait for each other, as boxes in columns with lines between them.
@NullMarked
package org.dealbench.chart.graph;

import org.jspecify.annotations.NullMarked;
