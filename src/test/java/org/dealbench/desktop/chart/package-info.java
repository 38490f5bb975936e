@NullMarked
package org.dealbench.desktop.chart;

import org.jspecify.annotations.NullMarked;
