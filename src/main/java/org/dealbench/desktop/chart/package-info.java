/// A chart on screen: the painted picture, crosshair, zoom and legend over it.
@NullMarked
package org.dealbench.desktop.chart;

import org.jspecify.annotations.NullMarked;
