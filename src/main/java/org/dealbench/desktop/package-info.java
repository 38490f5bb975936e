/// The window: views by feature, the shell, and the composition root [org.dealbench.desktop.Main].
@NullMarked
package org.dealbench.desktop;

import org.jspecify.annotations.NullMarked;
