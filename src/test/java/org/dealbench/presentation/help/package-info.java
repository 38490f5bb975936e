@NullMarked
package org.dealbench.presentation.help;

import org.jspecify.annotations.NullMarked;
