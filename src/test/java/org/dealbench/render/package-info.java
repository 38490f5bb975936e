@NullMarked
package org.dealbench.render;

import org.jspecify.annotations.NullMarked;
