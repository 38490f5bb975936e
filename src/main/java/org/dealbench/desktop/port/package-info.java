/// Files and clipboard, as the window reaches them.
@NullMarked
package org.dealbench.desktop.port;

import org.jspecify.annotations.NullMarked;
