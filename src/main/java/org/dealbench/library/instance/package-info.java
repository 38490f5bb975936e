/// One program a person: a second start hands the first one its file.
@NullMarked
package org.dealbench.library.instance;

import org.jspecify.annotations.NullMarked;
