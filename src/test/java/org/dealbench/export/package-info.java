@NullMarked
package org.dealbench.export;

import org.jspecify.annotations.NullMarked;
