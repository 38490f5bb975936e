/// Dealbench: a workbench for analysts of AI-compute deals. Everything stands in a layer below this package.
@NullMarked
package org.dealbench;

import org.jspecify.annotations.NullMarked;
