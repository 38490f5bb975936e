@NullMarked
package org.dealbench.model;

import org.jspecify.annotations.NullMarked;
