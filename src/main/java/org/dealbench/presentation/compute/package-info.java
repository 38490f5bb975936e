/// Calculation off the UI thread, and where it stands.
@NullMarked
package org.dealbench.presentation.compute;

import org.jspecify.annotations.NullMarked;
