@NullMarked
package org.dealbench.presentation.conditions;

import org.jspecify.annotations.NullMarked;
