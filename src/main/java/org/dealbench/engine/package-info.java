/// The calculation graph: lines whose formulas are data, the plan made of them for one structure of deals, and the
/// evaluator that runs a plan over a block of cases. Knows nothing of what the lines mean.
@NullMarked
package org.dealbench.engine;

import org.jspecify.annotations.NullMarked;
