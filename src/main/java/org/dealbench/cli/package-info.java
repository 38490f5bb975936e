/// The same program without a window.
@NullMarked
package org.dealbench.cli;

import org.jspecify.annotations.NullMarked;
