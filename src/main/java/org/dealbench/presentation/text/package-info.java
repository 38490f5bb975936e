/// What people type and read: numbers, dates and choices between text and the values a workbook holds.
@NullMarked
package org.dealbench.presentation.text;

import org.jspecify.annotations.NullMarked;
