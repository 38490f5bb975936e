@NullMarked
package org.dealbench.presentation.compute;

import org.jspecify.annotations.NullMarked;
