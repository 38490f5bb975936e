/// A few inputs that are only right together, asked for at once: what stands behind a dialog.
@NullMarked
package org.dealbench.presentation.form;

import org.jspecify.annotations.NullMarked;
