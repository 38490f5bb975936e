/// Benchmarks, run by hand and never with the tests: `./mvnw -q -Pbench test-compile exec:exec`.
@NullMarked
package org.dealbench.bench;

import org.jspecify.annotations.NullMarked;
