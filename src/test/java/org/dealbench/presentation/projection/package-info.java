@NullMarked
package org.dealbench.presentation.projection;

import org.jspecify.annotations.NullMarked;
