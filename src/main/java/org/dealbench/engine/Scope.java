package org.dealbench.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which element each index stands for while a formula is read.
final class Scope {

    private final Map<Index, Element> bound;

    private Scope(Map<Index, Element> bound) {
        this.bound = bound;
    }

    static Scope of(List<Element> elements) {
        Map<Index, Element> bound = new LinkedHashMap<>();
        elements.forEach(element -> bind(bound, element));
        return new Scope(bound);
    }

    Scope with(Element element) {
        Map<Index, Element> inner = new LinkedHashMap<>(bound);
        bind(inner, element);
        return new Scope(inner);
    }

    private static void bind(Map<Index, Element> bound, Element element) {
        for (Element e = element; e != null; e = e.parent()) {
            bound.put(e.index(), e);
        }
    }

    /// @throws IllegalStateException if nothing is bound, a fault in the declaration of a line
    Element at(Index index) {
        Element element = bound.get(index);
        if (element == null) {
            throw new IllegalStateException("no " + index.name() + " is at hand here");
        }
        return element;
    }
}
