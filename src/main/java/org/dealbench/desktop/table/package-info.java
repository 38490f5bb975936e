/// Tables on screen: cells that are typed in, and results.
@NullMarked
package org.dealbench.desktop.table;

import org.jspecify.annotations.NullMarked;
