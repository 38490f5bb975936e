package org.dealbench.model;

import java.util.ArrayList;
import java.util.List;

/// The path of an input in a workbook, such as `deals/aws-openai/tranches/initial/amount` (spec section 14).
///
/// Elements are named by id, mix rows by month, effects and entries of plain lists by their place from 0: an address
/// outlives reordering and inserting, which an index into every list would not. Any text parses: whether something
/// stands there is a question to a workbook, see [Inputs] and [Parts].
public record Address(List<String> segments) {

    public Address {
        segments = List.copyOf(segments);
    }

    public static Address of(String... segments) {
        return new Address(List.of(segments));
    }

    public static Address parse(String text) {
        List<String> segments = new ArrayList<>();
        int from = 0;
        for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', from)) {
            segments.add(text.substring(from, slash));
            from = slash + 1;
        }
        segments.add(text.substring(from));
        return new Address(segments);
    }

    public Address child(String segment) {
        List<String> longer = new ArrayList<>(segments.size() + 1);
        longer.addAll(segments);
        longer.add(segment);
        return new Address(longer);
    }

    public Address parent() {
        return first(Math.max(0, segments.size() - 1));
    }

    /// Its first `count` segments.
    public Address first(int count) {
        return new Address(segments.subList(0, count));
    }

    /// The last segment, empty for the workbook itself.
    public String last() {
        return segments.isEmpty() ? "" : segments.getLast();
    }

    @Override
    public String toString() {
        return String.join("/", segments);
    }
}
