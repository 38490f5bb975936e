@NullMarked
package org.dealbench.presentation.kpi;

import org.jspecify.annotations.NullMarked;
