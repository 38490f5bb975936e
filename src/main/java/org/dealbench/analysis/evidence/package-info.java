/// What sources say of the inputs of a workbook, and where they disagree.
@NullMarked
package org.dealbench.analysis.evidence;

import org.jspecify.annotations.NullMarked;
