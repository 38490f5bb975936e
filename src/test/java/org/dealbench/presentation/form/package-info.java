@NullMarked
package org.dealbench.presentation.form;

import org.jspecify.annotations.NullMarked;
