@NullMarked
package org.dealbench.presentation.shell;

import org.jspecify.annotations.NullMarked;
