/// The spec's sections as lines, each section one class with the formula next to the label, and the projection of a
/// workbook through them.
@NullMarked
package org.dealbench.engine.deal;

import org.jspecify.annotations.NullMarked;
