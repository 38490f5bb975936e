package org.dealbench.presentation.help;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealbench.model.Address;
import org.dealbench.model.Component;
import org.dealbench.model.ElementNames;
import org.dealbench.model.Schema;
import org.dealbench.model.Shape;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.help.FieldKind.Declared;
import org.dealbench.presentation.help.FieldKind.Nature;

/// Every kind of field a workbook has, read off the records that declare them: none can be forgotten.
public final class FieldTree {

    private static final String ANY = "*";
    private static final String KIND = "kind";
    private static final String ROWS = "mix/rows";
    private static final String SHARES = "mix/rows/shares";

    /// Written by the program, never by an analyst.
    private static final Set<String> NOT_WRITTEN = Set.of("id", "uuid", "runs");

    private final SequencedMap<String, FieldKind> kinds = new LinkedHashMap<>();

    /// The fields of a workbook.
    public FieldTree() {
        kinds.put("", new FieldKind("", "", Nature.PART, List.of()));
        walk(Workbook.class, "", "", Address.of());
    }

    private void walk(Class<? extends Record> type, String kind, String path, Address address) {
        for (Component component : Schema.of(type).components()) {
            if (!NOT_WRITTEN.contains(component.name())) {
                String below = path.isEmpty() ? component.name() : path + "/" + component.name();
                visit(component, component.shape(), kind, below, address.child(component.name()));
            }
        }
    }

    private void visit(Component component, Shape shape, String kind, String path, Address address) {
        Declared declared = new Declared(kind, component);
        switch (shape) {
            case Shape.Leaf _, Shape.Word _ -> add(path, address, Nature.FIELD, declared);
            case Shape.Table _ ->
                add(path, ElementNames.parentOf(address, component).child(ANY), Nature.FIELD, declared);
            case Shape.Sequence(Shape element)
            when isPart(element) ->
                visit(
                        component,
                        element,
                        kind,
                        path,
                        ElementNames.parentOf(address, component).child(ANY));
            case Shape.Sequence _ -> add(path, address, Nature.FIELD, declared);
            case Shape.Part(Class<? extends Record> type) -> {
                add(path, address, Nature.PART, declared);
                walk(type, "", path, address);
            }
            case Shape.Choice choice -> {
                add(path, address, Nature.PART, declared);
                add(path + "/" + KIND, address.child(KIND), Nature.KIND, declared);
                choice.variants().forEach((word, type) -> walk(type, word, path, address));
            }
        }
    }

    private static boolean isPart(Shape shape) {
        return shape instanceof Shape.Part || shape instanceof Shape.Choice;
    }

    private void add(String path, Address address, Nature nature, Declared declared) {
        FieldKind known = kinds.get(path);
        kinds.put(
                path,
                known == null
                        ? new FieldKind(path, address.toString(), nature, List.of(declared))
                        : known.with(declared));
    }

    /// All kinds of fields, each after what it belongs to.
    public List<FieldKind> kinds() {
        return List.copyOf(kinds.values());
    }

    /// The kind of that path.
    public Optional<FieldKind> kind(String path) {
        return Optional.ofNullable(kinds.get(path));
    }

    /// The kinds that elements of a part may be, as files name them; none where all are alike.
    Set<String> variants(FieldKind part) {
        return part.declared().stream()
                .map(each -> each.component().shape() instanceof Shape.Sequence(Shape element)
                        ? element
                        : each.component().shape())
                .flatMap(shape ->
                        shape instanceof Shape.Choice choice ? choice.variants().keySet().stream() : Stream.empty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What it belongs to, the workbook in the end.
    FieldKind owner(FieldKind kind) {
        return kind(kind.owner()).orElse(root());
    }

    /// The fields and parts that belong to a part directly.
    List<FieldKind> below(FieldKind part) {
        return kinds.values().stream()
                .filter(each -> !each.path().isEmpty() && each.owner().equals(part.path()))
                .toList();
    }

    /// What an address speaks of: the deepest part or field on its way that is known.
    ///
    /// A segment that is no field of an element may be one of its parts': `years` of a commitment is that of its
    /// profile.
    public FieldKind at(Address address) {
        FieldKind here = root();
        boolean atList = false;
        for (String segment : address.segments()) {
            if (atList) {
                atList = false;
            } else {
                Optional<FieldKind> next = next(here, segment);
                if (next.isEmpty()) {
                    return here;
                }
                here = next.get();
                atList = isList(here) && !here.path().endsWith(ROWS);
            }
        }
        return here;
    }

    private Optional<FieldKind> next(FieldKind here, String segment) {
        Optional<FieldKind> below = kind(here.path().isEmpty() ? segment : here.path() + "/" + segment);
        if (below.isPresent() || here.nature() != Nature.PART) {
            return below;
        }
        return below(here).stream()
                .filter(each ->
                        isEntry(each) || kind(each.path() + "/" + segment).isPresent())
                .findFirst()
                .map(each ->
                        isEntry(each) ? each : kind(each.path() + "/" + segment).orElse(each));
    }

    /// Rows of a mix and their shares stand in addresses without the name of their list.
    private static boolean isEntry(FieldKind kind) {
        return kind.path().endsWith(ROWS) || kind.path().endsWith(SHARES);
    }

    private static boolean isList(FieldKind kind) {
        return kind.nature() == Nature.PART
                && kind.declared().stream().anyMatch(each -> each.component().shape() instanceof Shape.Sequence);
    }

    private FieldKind root() {
        return kinds.firstEntry().getValue();
    }
}
