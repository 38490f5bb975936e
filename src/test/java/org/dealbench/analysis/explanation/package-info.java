@NullMarked
package org.dealbench.analysis.explanation;

import org.jspecify.annotations.NullMarked;
