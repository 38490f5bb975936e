/// Pages: a chart over tables of inputs, and what every page is made of.
@NullMarked
package org.dealbench.presentation.page;

import org.jspecify.annotations.NullMarked;
