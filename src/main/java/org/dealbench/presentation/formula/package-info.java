/// The field in which a formula is written: what can stand where one types, what it gives, and what is wrong with it.
@NullMarked
package org.dealbench.presentation.formula;

import org.jspecify.annotations.NullMarked;
