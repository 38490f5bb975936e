@NullMarked
package org.dealbench.presentation.command;

import org.jspecify.annotations.NullMarked;
