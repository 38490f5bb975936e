/// Files for other programs: pictures, pages and tables.
@NullMarked
package org.dealbench.export;

import org.jspecify.annotations.NullMarked;
