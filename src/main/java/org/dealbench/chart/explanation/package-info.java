/// Numbers and what they are made of, in words for a person.
@NullMarked
package org.dealbench.chart.explanation;

import org.jspecify.annotations.NullMarked;
