@NullMarked
package org.dealbench.presentation.table;

import org.jspecify.annotations.NullMarked;
