@NullMarked
package org.dealbench.presentation.chips;

import org.jspecify.annotations.NullMarked;
