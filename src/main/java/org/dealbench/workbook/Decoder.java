package org.dealbench.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.dealbench.model.Address;
import org.dealbench.model.Component;
import org.dealbench.model.ElementNames;
import org.dealbench.model.Fault;
import org.dealbench.model.MixRow;
import org.dealbench.model.Schema;
import org.dealbench.model.Shape;
import org.dealbench.model.UnicodeText;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads a workbook from a tree along the records' own schema, and goes on past every fault.
final class Decoder {

    static final Set<String> HEADER = Set.of("format", "version");

    private static final Set<String> KIND = Set.of("kind");

    private final JsonTree tree;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();
    private final IdentityHashMap<Record, Extras.OfObject> memories = new IdentityHashMap<>();

    private Decoder(JsonTree tree) {
        this.tree = tree;
    }

    /// Reads the tree's root, which must be the object of a workbook.
    static Decoded decode(JsonTree tree, ObjectNode root) {
        Decoder decoder = new Decoder(tree);
        Workbook workbook = (Workbook) decoder.part(Workbook.class, root, Address.of(), HEADER);
        return new Decoded(workbook, Keys.extras(workbook, decoder.memories), decoder.faults, decoder.unread);
    }

    private Record part(Class<? extends Record> type, ObjectNode node, Address address, Set<String> marks) {
        Schema schema = Schema.of(type);
        Set<String> absent = new HashSet<>();
        Set<String> nulls = new HashSet<>();
        List<@Nullable Object> values = new ArrayList<>();
        for (Component component : schema.components()) {
            JsonNode child = node.get(component.name());
            if (component.optional() && (child == null || (child.isNull() && !component.nullable()))) {
                (child == null ? absent : nulls).add(component.name());
                values.add(component.absentValue());
            } else {
                values.add(required(component, child, address.child(component.name())));
            }
        }
        Record record = schema.make(values.toArray());
        memories.put(record, new Extras.OfObject(absent, nulls, unknown(schema, node, address, marks)));
        return record;
    }

    private @Nullable Object required(Component component, @Nullable JsonNode node, Address address) {
        if (node == null || node.isNull()) {
            if (component.nullable()) {
                return null;
            }
            fault(
                    address,
                    Leaves.label(component) + " is " + (node == null ? "missing" : "empty (null)") + ", it must be "
                            + Leaves.expectation(component));
            unread.add(address.toString());
            return Placeholders.of(component);
        }
        return value(component, component.shape(), node, address);
    }

    private Object value(Component component, Shape shape, JsonNode node, Address address) {
        return switch (shape) {
            case Shape.Part(var type) when node instanceof ObjectNode object -> part(type, object, address, Set.of());
            case Shape.Choice choice when node instanceof ObjectNode object -> choice(choice, object, address);
            case Shape.Sequence(Shape element) when node.isArray() -> list(component, element, node, address);
            case Shape.Table(Shape entry)
            when node instanceof ObjectNode object -> table(component, entry, object, address);
            default -> {
                Object leaf = Leaves.read(shape, node);
                yield leaf == null ? wrongType(component, shape, node, address) : leaf;
            }
        };
    }

    private Object wrongType(Component component, Shape shape, JsonNode node, Address address) {
        boolean whole = shape.equals(component.shape());
        String label = whole || component.input() != null ? Leaves.label(component) + " " : "";
        String expectation = whole ? Leaves.expectation(component) : Leaves.expectationOfEntry(component, shape);
        fault(address, label + "must be " + expectation + ", but is " + Leaves.shown(node));
        unread.add(address.toString());
        return Placeholders.of(shape);
    }

    private List<Object> list(Component component, Shape element, JsonNode array, Address address) {
        List<@Nullable String> wanted = new ArrayList<>();
        boolean rows = element instanceof Shape.Part(var type) && type == MixRow.class;
        array.forEach(node -> wanted.add(text(node, rows ? "from" : "id")));
        List<String> names = ElementNames.distinct(wanted);
        Address parent = ElementNames.parentOf(address, component);
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Address place = parent.child(names.get(i));
            Object value = value(component, element, array.get(i), place);
            if (!rows || !unread.contains(place.child("from").toString())) {
                values.add(value);
            }
        }
        return values;
    }

    private SequencedMap<String, Object> table(Component component, Shape entry, ObjectNode object, Address address) {
        reportRepeated(object, address);
        Address parent = ElementNames.parentOf(address, component);
        SequencedMap<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (UnicodeText.isWellFormed(field.getKey())) {
                Address place = parent.child(field.getKey());
                values.put(field.getKey(), value(component, entry, field.getValue(), place));
            } else {
                fault(parent, "a name in it is text with broken Unicode");
            }
        }
        return values;
    }

    private Record choice(Shape.Choice choice, ObjectNode node, Address address) {
        Class<? extends Record> type =
                choice.tagged() ? taggedVariant(choice, node, address) : untaggedVariant(choice, node, address);
        if (type != null) {
            return part(type, node, address, choice.tagged() ? KIND : Set.of());
        }
        unread.add(address.toString());
        String id = text(node, "id");
        String name = text(node, "name");
        return Placeholders.part(
                choice.variants().firstEntry().getValue(), id == null ? "" : id, name == null ? "" : name);
    }

    private @Nullable Class<? extends Record> taggedVariant(Shape.Choice choice, ObjectNode node, Address address) {
        JsonNode kind = node.get("kind");
        Class<? extends Record> type =
                kind != null && kind.isString() ? choice.variants().get(kind.stringValue()) : null;
        if (type == null) {
            String kinds = "one of " + String.join(", ", choice.variants().keySet());
            fault(
                    address.child("kind"),
                    kind == null
                            ? "kind is missing, it must be " + kinds
                            : "kind must be " + kinds + ", but is " + Leaves.shown(kind));
        }
        return type;
    }

    private @Nullable Class<? extends Record> untaggedVariant(Shape.Choice choice, ObjectNode node, Address address) {
        List<Class<? extends Record>> fitting = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        for (Class<? extends Record> type : choice.variants().values()) {
            List<String> names =
                    Schema.of(type).components().stream().map(Component::name).toList();
            forms.add(String.join(" and ", names));
            if (names.stream().anyMatch(node::has)) {
                fitting.add(type);
            }
        }
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        fault(address, "must have either " + String.join(" or ", forms) + (fitting.isEmpty() ? "" : ", but has both"));
        return null;
    }

    private List<Extras.Unknown> unknown(Schema schema, ObjectNode node, Address address, Set<String> marks) {
        reportRepeated(node, address);
        List<Extras.Unknown> unknown = new ArrayList<>();
        String after = "";
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (schema.component(field.getKey()) != null || marks.contains(field.getKey())) {
                after = HEADER.contains(field.getKey()) ? "" : field.getKey();
            } else {
                checkUnknown(field.getKey(), field.getValue(), address.child(field.getKey()));
                unknown.add(new Extras.Unknown(field.getKey(), after, field.getValue()));
            }
        }
        return unknown;
    }

    /// Fields of no known name are kept as they are, so they must be such that they can be written again.
    private void checkUnknown(String name, JsonNode node, Address address) {
        boolean notFinite = node instanceof DoubleNode;
        if (!UnicodeText.isWellFormed(name) || (node.isString() && !UnicodeText.isWellFormed(node.stringValue()))) {
            fault(address.parent(), "a field that is not known here holds text with broken Unicode");
        } else if (notFinite) {
            fault(address, name + " must be a finite number, but is " + Leaves.shown(node));
        }
        if (node instanceof ObjectNode object) {
            reportRepeated(object, address);
            object.properties()
                    .forEach(field -> checkUnknown(field.getKey(), field.getValue(), address.child(field.getKey())));
        } else if (node.isArray()) {
            int index = 0;
            for (JsonNode element : node) {
                checkUnknown(name, element, address.child(Integer.toString(index++)));
            }
        }
    }

    private void reportRepeated(ObjectNode node, Address address) {
        tree.repeatedIn(node)
                .forEach(name -> fault(
                        address.child(name), name + " is written more than once in the same object, keep one of them"));
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value != null && value.isString() ? value.stringValue() : null;
    }

    private void fault(Address address, String message) {
        faults.add(Fault.of(address, message));
    }
}
