/// Questions asked of a projection: what it is by quarter or year, under other assumptions, and how sure.
@NullMarked
package org.dealbench.analysis;

import org.jspecify.annotations.NullMarked;
