package org.dealbench.presentation.help;

import org.dealbench.model.Address;
import org.dealbench.presentation.page.PageKind;

/// What a person asks help about.
public sealed interface Asked {

    /// What stands at an address: an input, an element, a result.
    record At(Address address) implements Asked {}

    /// A topic by its id.
    record Of(String topic) implements Asked {}

    static Asked at(String address) {
        return new At(Address.parse(address));
    }

    static Asked of(PageKind page) {
        return new Of(Topics.idOf(page));
    }
}
