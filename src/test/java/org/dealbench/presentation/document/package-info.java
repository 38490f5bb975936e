@NullMarked
package org.dealbench.presentation.document;

import org.jspecify.annotations.NullMarked;
