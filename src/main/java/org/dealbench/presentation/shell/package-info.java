/// The window around the pages: file, scenario, period, look, what is told to a person.
@NullMarked
package org.dealbench.presentation.shell;

import org.jspecify.annotations.NullMarked;
