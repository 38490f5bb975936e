/// What charts of every kind are put together from: words, marks, legends and axes.
@NullMarked
package org.dealbench.chart.part;

import org.jspecify.annotations.NullMarked;
