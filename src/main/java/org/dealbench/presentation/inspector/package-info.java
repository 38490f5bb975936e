/// What there is to know about the input or the number that is looked at.
@NullMarked
package org.dealbench.presentation.inspector;

import org.jspecify.annotations.NullMarked;
