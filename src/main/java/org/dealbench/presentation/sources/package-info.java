/// The page of sources, claims and the readings they allow.
@NullMarked
package org.dealbench.presentation.sources;

import org.jspecify.annotations.NullMarked;
