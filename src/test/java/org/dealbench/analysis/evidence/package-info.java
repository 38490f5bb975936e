@NullMarked
package org.dealbench.analysis.evidence;

import org.jspecify.annotations.NullMarked;
