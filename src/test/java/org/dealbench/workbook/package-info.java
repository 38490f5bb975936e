@NullMarked
package org.dealbench.workbook;

import org.jspecify.annotations.NullMarked;
