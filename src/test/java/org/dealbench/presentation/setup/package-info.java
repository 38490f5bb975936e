@NullMarked
package org.dealbench.presentation.setup;

import org.jspecify.annotations.NullMarked;
