/// The window around the pages: menus, toolbar, navigation, status.
@NullMarked
package org.dealbench.desktop.shell;

import org.jspecify.annotations.NullMarked;
