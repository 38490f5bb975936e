/// Cases held against each other: what differs, by how much, and which change moved a number.
@NullMarked
package org.dealbench.analysis.comparison;

import org.jspecify.annotations.NullMarked;
