/// What any number is made of, opened part by part down to inputs, claims and sources.
@NullMarked
package org.dealbench.analysis.explanation;

import org.jspecify.annotations.NullMarked;
