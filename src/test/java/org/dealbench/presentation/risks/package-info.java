@NullMarked
package org.dealbench.presentation.risks;

import org.jspecify.annotations.NullMarked;
