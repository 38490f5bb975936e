@NullMarked
package org.dealbench.analysis;

import org.jspecify.annotations.NullMarked;
