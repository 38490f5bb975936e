/// The rules of the design, each as a test of the whole program and with a proof that it bites.
@NullMarked
package org.dealbench.architecture;

import org.jspecify.annotations.NullMarked;
