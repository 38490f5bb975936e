/// The painter of a display list on a JavaFX canvas.
@NullMarked
package org.dealbench.render.fx;

import org.jspecify.annotations.NullMarked;
