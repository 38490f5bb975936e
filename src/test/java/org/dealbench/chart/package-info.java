@NullMarked
package org.dealbench.chart;

import org.jspecify.annotations.NullMarked;
