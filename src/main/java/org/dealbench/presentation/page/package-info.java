/// Pages: a chart over a table of inputs, for one deal each.
@NullMarked
package org.dealbench.presentation.page;

import org.jspecify.annotations.NullMarked;
