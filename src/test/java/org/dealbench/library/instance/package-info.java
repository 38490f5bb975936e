@NullMarked
package org.dealbench.library.instance;

import org.jspecify.annotations.NullMarked;
