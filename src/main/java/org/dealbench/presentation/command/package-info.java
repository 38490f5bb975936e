/// What can be done, in one catalogue that menus, toolbar and shortcut sheet are made from.
@NullMarked
package org.dealbench.presentation.command;

import org.jspecify.annotations.NullMarked;
