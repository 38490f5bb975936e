@NullMarked
package org.dealbench.library;

import org.jspecify.annotations.NullMarked;
