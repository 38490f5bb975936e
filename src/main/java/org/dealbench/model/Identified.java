package org.dealbench.model;

/// An element of a list with an id that is unique in that list: lower case letters, digits and hyphens.
public interface Identified {

    String id();

    /// What a person sees instead of the id.
    String name();
}
