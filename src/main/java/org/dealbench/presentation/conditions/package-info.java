/// The page of conditions: what they are, what they wait for and what waits for them.
@NullMarked
package org.dealbench.presentation.conditions;

import org.jspecify.annotations.NullMarked;
