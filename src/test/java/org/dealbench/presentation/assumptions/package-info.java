@NullMarked
package org.dealbench.presentation.assumptions;

import org.jspecify.annotations.NullMarked;
