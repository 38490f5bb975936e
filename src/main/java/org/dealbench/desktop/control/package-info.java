/// Controls that several parts of the window use.
@NullMarked
package org.dealbench.desktop.control;

import org.jspecify.annotations.NullMarked;
