@NullMarked
package org.dealbench.analysis.comparison;

import org.jspecify.annotations.NullMarked;
