/// The `.dealbench` file: JSON, versions, atomic replacement with a backup. The only place that knows Jackson.
@NullMarked
package org.dealbench.workbook;

import org.jspecify.annotations.NullMarked;
