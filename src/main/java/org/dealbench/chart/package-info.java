/// What the program's charts mean: from a projection to bands, lines, dates, words and a table.
@NullMarked
package org.dealbench.chart;

import org.jspecify.annotations.NullMarked;
