package org.dealbench.presentation.table;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dealbench.model.Address;
import org.dealbench.model.Component;
import org.dealbench.model.Identified;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Schema;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// Rows that are elements of one list of a workbook, each with an id and a name.
///
/// @param noun what an element is, in a sentence
/// @param list where the list is
/// @param maker a new element with a given id and name, for the workbook it will be part of
/// @param called the component that names an element
public record ElementRows(String noun, Address list, Maker maker, String called) implements RowEdits {

    /// Rows of elements that are named by their `name`.
    public ElementRows(String noun, Address list, Maker maker) {
        this(noun, list, maker, "name");
    }

    private static final Pattern NUMBERED = Pattern.compile("(.*\\S)\\s+(\\d{1,4})");

    /// Makes new elements.
    @FunctionalInterface
    public interface Maker {

        /// A new element.
        ///
        /// @param before the element it will follow, null at the start of the list
        Identified make(Workbook workbook, String id, String name, @Nullable Identified before);
    }

    @Override
    public Address address(String id) {
        return list.child(id);
    }

    @Override
    public Outcome<Added> add(Workbook workbook, @Nullable String afterId) {
        List<Identified> elements = elements(workbook);
        int index = afterId == null ? elements.size() : indexOf(elements, afterId) + 1;
        String name = freeName(elements, capitalised(noun), elements.size() + 1);
        Identified before = index == 0 ? null : elements.get(index - 1);
        return inserted(workbook, index, maker.make(workbook, freeId(elements, name), name, before));
    }

    @Override
    public Outcome<Added> addNamed(Workbook workbook, String name) {
        List<Identified> elements = elements(workbook);
        Identified before = elements.isEmpty() ? null : elements.getLast();
        return inserted(workbook, elements.size(), maker.make(workbook, freeId(elements, name), name, before));
    }

    @Override
    public Outcome<Added> duplicate(Workbook workbook, String id) {
        List<Identified> elements = elements(workbook);
        int index = indexOf(elements, id);
        Identified original = elements.get(index);
        String name = freeName(elements, original.name(), 2);
        return inserted(workbook, index + 1, renamed(original, freeId(elements, name), name));
    }

    @Override
    public Outcome<Workbook> move(Workbook workbook, String id, int steps) {
        List<Identified> elements = elements(workbook);
        int target = indexOf(elements, id) + steps;
        return target < 0 || target >= elements.size()
                ? Outcome.ok(workbook)
                : Parts.move(workbook, address(id), target);
    }

    @Override
    public Outcome<Workbook> delete(Workbook workbook, String id) {
        return Parts.remove(workbook, address(id));
    }

    private Outcome<Added> inserted(Workbook workbook, int index, Identified element) {
        return Parts.insert(workbook, list, index, element)
                .map(changed -> new Added(changed, element.id(), element.name()));
    }

    private List<Identified> elements(Workbook workbook) {
        Optional<Object> found = Parts.find(workbook, list).orElseThrow();
        return found.orElse(List.of()) instanceof List<?> elements
                ? elements.stream().map(Identified.class::cast).toList()
                : List.of();
    }

    private static int indexOf(List<Identified> elements, String id) {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("there is no " + id);
    }

    private Identified renamed(Identified original, String id, String name) {
        Record element = (Record) original;
        Schema schema = Schema.of(element.getClass());
        return (Identified)
                schema.with(schema.with(element, component(schema, "id"), id), component(schema, called), name);
    }

    private static Component component(Schema schema, String name) {
        Component component = schema.component(name);
        if (component == null) {
            throw new IllegalArgumentException("no component " + name);
        }
        return component;
    }

    /// `Phase 3`, or with the next number that is not taken; a copy of `Phase 3` is the next phase.
    private static String freeName(List<Identified> elements, String wanted, int first) {
        Set<String> taken = elements.stream().map(Identified::name).collect(Collectors.toSet());
        Matcher numbered = NUMBERED.matcher(wanted);
        boolean counts = numbered.matches();
        String stem = counts ? numbered.group(1) : wanted;
        int number = counts ? Integer.parseInt(numbered.group(2)) + 1 : first;
        while (taken.contains(stem + " " + number)) {
            number++;
        }
        return stem + " " + number;
    }

    /// An id that none of the elements has, made from a name: lower case letters, digits and hyphens.
    public static String freeId(List<? extends Identified> elements, String name) {
        Set<String> taken = elements.stream().map(Identified::id).collect(Collectors.toSet());
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String stem = plain.isEmpty() ? "row" : plain;
        String id = stem;
        for (int number = 2; taken.contains(id); number++) {
            id = stem + "-" + number;
        }
        return id;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
