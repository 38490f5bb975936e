@NullMarked
package org.dealbench.presentation.overview;

import org.jspecify.annotations.NullMarked;
