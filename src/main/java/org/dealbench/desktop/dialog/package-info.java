/// Questions to a person, in a dialog each.
@NullMarked
package org.dealbench.desktop.dialog;

import org.jspecify.annotations.NullMarked;
