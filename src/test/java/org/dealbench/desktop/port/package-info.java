@NullMarked
package org.dealbench.desktop.port;

import org.jspecify.annotations.NullMarked;
