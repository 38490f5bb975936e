@NullMarked
package org.dealbench.desktop;

import org.jspecify.annotations.NullMarked;
