/// What it takes to run a deal's capacity and what that costs its provider.
@NullMarked
package org.dealbench.presentation.economics;

import org.jspecify.annotations.NullMarked;
