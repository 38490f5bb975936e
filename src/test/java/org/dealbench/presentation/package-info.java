@NullMarked
package org.dealbench.presentation;

import org.jspecify.annotations.NullMarked;
