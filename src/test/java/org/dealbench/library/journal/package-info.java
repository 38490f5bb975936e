@NullMarked
package org.dealbench.library.journal;

import org.jspecify.annotations.NullMarked;
