package org.dealbench.engine.deal;

import org.dealbench.model.Address;

/// Something about a projection that an analyst ought to know and that its numbers do not show.
///
/// @param text one sentence that names the deal and the item
/// @param about what it is about, an element or an input, so that a person can be taken there
public record Warning(String text, Address about) {

    @Override
    public String toString() {
        return text;
    }
}
