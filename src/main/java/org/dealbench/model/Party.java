package org.dealbench.model;

import java.util.List;

/// A company that invests, buys compute, provides it or makes chips.
public record Party(String id, String name, List<Role> roles) implements Identified {

    public enum Role {
        INVESTOR,
        CUSTOMER,
        PROVIDER,
        CHIP_VENDOR
    }

    public Party {
        roles = List.copyOf(roles);
    }
}
