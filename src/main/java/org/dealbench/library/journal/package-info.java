/// Edits that are not saved yet, in files that a killed program leaves behind.
@NullMarked
package org.dealbench.library.journal;

import org.jspecify.annotations.NullMarked;
