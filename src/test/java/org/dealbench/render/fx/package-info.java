@NullMarked
package org.dealbench.render.fx;

import org.jspecify.annotations.NullMarked;
