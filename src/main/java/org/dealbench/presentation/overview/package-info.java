/// A deal at a glance: its charts in small, and what every scenario makes of it.
@NullMarked
package org.dealbench.presentation.overview;

import org.jspecify.annotations.NullMarked;
