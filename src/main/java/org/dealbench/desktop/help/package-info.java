/// The window of help, and how it finds out what somebody asks about.
@NullMarked
package org.dealbench.desktop.help;

import org.jspecify.annotations.NullMarked;
