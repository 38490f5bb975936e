/// Key figures: what a deal or all deals come to, in a line.
@NullMarked
package org.dealbench.presentation.kpi;

import org.jspecify.annotations.NullMarked;
