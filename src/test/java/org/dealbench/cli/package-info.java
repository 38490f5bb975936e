@NullMarked
package org.dealbench.cli;

import org.jspecify.annotations.NullMarked;
