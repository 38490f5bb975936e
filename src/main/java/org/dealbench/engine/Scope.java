package org.dealbench.engine;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which element each index stands for while a formula is read.
public final class Scope {

    private final Map<Index, Element> bound;

    private Scope(Map<Index, Element> bound) {
        this.bound = bound;
    }

    public static Scope of(List<Element> elements) {
        Map<Index, Element> bound = new LinkedHashMap<>();
        elements.forEach(element -> bind(bound, element));
        return new Scope(bound);
    }

    /// The same with another element at hand, and with what it is part of.
    public Scope with(Element element) {
        Map<Index, Element> inner = new LinkedHashMap<>(bound);
        bind(inner, element);
        return new Scope(inner);
    }

    private static void bind(Map<Index, Element> bound, Element element) {
        for (Element e = element; e != null; e = e.parent()) {
            bound.put(e.index(), e);
        }
    }

    /// The element that an index stands for.
    ///
    /// @throws IllegalStateException if nothing is bound, a fault in the declaration of a line
    public Element at(Index index) {
        Element element = bound.get(index);
        if (element == null) {
            throw new IllegalStateException("no " + index.name() + " is at hand here");
        }
        return element;
    }

    /// The elements at hand in an order that [#of] makes the same scope of: each after those that are part of others
    /// and would bring their own.
    public List<Element> elements() {
        return bound.values().stream()
                .sorted(Comparator.comparingInt(Scope::depth).reversed())
                .toList();
    }

    private static int depth(Element element) {
        int depth = 0;
        for (Element e = element.parent(); e != null; e = e.parent()) {
            depth++;
        }
        return depth;
    }
}
