/// The open workbook, its history and the scenario that is looked at.
@NullMarked
package org.dealbench.presentation.document;

import org.jspecify.annotations.NullMarked;
