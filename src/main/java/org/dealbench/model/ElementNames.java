package org.dealbench.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The segments by which elements of a list are addressed: their id, or their month in a mix, and their place from 0
/// where they have none, where it is no proper one, or where another has taken it before.
public final class ElementNames {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]+");

    private ElementNames() {}

    /// Whether it is written as ids are: lower case letters, digits and hyphens.
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    public static List<String> of(List<?> elements) {
        List<@Nullable String> wanted = new ArrayList<>(elements.size());
        for (Object element : elements) {
            wanted.add(
                    switch (element) {
                        case Identified named -> named.id();
                        case MixRow row -> row.from().toString();
                        default -> null;
                    });
        }
        return distinct(wanted);
    }

    /// The segments of elements that would like these, null standing for none.
    public static List<String> distinct(List<@Nullable String> wanted) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>(wanted.size());
        for (String name : wanted) {
            boolean free = name != null && isId(name) && taken.add(name);
            names.add(free && name != null ? name : Integer.toString(names.size()));
        }
        return names;
    }

    /// The address under which the entries of a list or map stand: its own, but that of the mix for rows and that of
    /// the row for shares.
    public static Address parentOf(Address container, Component component) {
        boolean rows = component.shape() instanceof Shape.Sequence(Shape.Part(var type)) && type == MixRow.class;
        boolean shares =
                component.shape() instanceof Shape.Table && component.accessor().getDeclaringRecord() == MixRow.class;
        return rows || shares ? container.parent() : container;
    }
}
