package org.dealbench.presentation.help;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.model.Component;
import org.dealbench.model.InputSpec;
import org.jspecify.annotations.Nullable;

/// One kind of thing an analyst writes down, whatever element it belongs to: the long-stop date of all tranches, or all
/// tranches of a deal.
///
/// @param path names of components down to it, `deals/tranches/longStop`; empty for the workbook itself
/// @param address what its addresses look like: `deals/*/tranches/*/longStop`
/// @param nature what it is made of
/// @param declared where it is declared: once, or once for each kind of element that has it
public record FieldKind(String path, String address, Nature nature, List<Declared> declared) {

    /// What a field is made of.
    public enum Nature {
        /// A value: typed, chosen, or left out.
        FIELD,
        /// The word that says which of several variants an element is.
        KIND,
        /// An element or part with fields of its own.
        PART
    }

    /// A declaration.
    ///
    /// @param kind the variant it belongs to as files name it, empty where there are no variants
    public record Declared(String kind, Component component) {}

    public FieldKind {
        declared = List.copyOf(declared);
    }

    /// What is known of it as an input, null for a name, a part and other things without bounds.
    ///
    /// Variants that have it agree but for its label and default, which a test holds them to.
    @Nullable
    InputSpec input() {
        return declared.isEmpty() ? null : declared.getFirst().component().input();
    }

    /// The path of what it belongs to, empty for the workbook.
    String owner() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /// The list or part of the workbook that it is in.
    String root() {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    /// The last name of its path.
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    FieldKind with(Declared more) {
        List<Declared> longer = new ArrayList<>(declared);
        longer.add(more);
        return new FieldKind(path, address, nature, longer);
    }
}
