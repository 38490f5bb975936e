/// Charts of who gives what to whom: named boxes and arrows as wide as what goes along them.
@NullMarked
package org.dealbench.chart.flow;

import org.jspecify.annotations.NullMarked;
