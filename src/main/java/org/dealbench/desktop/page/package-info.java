/// A page on screen: its chart over its tables.
@NullMarked
package org.dealbench.desktop.page;

import org.jspecify.annotations.NullMarked;
