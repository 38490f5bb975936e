/// Help: a topic for every field, line and page, generated from their declarations, and a few of general use.
@NullMarked
package org.dealbench.presentation.help;

import org.jspecify.annotations.NullMarked;
