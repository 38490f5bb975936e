@NullMarked
package org.dealbench.analysis.spreadsheet;

import org.jspecify.annotations.NullMarked;
