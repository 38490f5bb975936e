/// The column at the right: what is known of what is selected, and what there is to check.
@NullMarked
package org.dealbench.desktop.inspector;

import org.jspecify.annotations.NullMarked;
