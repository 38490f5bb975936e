@NullMarked
package org.dealbench.presentation.portfolio;

import org.jspecify.annotations.NullMarked;
