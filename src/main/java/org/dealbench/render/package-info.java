/// Painters of a display list for paper and pictures, and the one font they all use.
@NullMarked
package org.dealbench.render;

import org.jspecify.annotations.NullMarked;
