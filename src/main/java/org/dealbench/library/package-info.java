/// The program's own memory: a local database and, in [org.dealbench.library.journal], what has not been saved yet. The
/// only place that knows JDBC.
@NullMarked
package org.dealbench.library;

import org.jspecify.annotations.NullMarked;
