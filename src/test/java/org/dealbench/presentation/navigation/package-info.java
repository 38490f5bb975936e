@NullMarked
package org.dealbench.presentation.navigation;

import org.jspecify.annotations.NullMarked;
