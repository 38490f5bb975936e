package org.dealbench.workbook;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.dealbench.model.Component;
import org.dealbench.model.DecimalText;
import org.dealbench.model.Pricing;
import org.dealbench.model.Schema;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;

/// Writes a workbook so that a person can read it and compare it line by line: two spaces a level, one value a line,
/// fields in the order of the records, numbers as they would be typed.
///
/// The same workbook and extras give the same bytes.
final class Encoder {

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final JsonFactory JSON = new JsonFactory();
    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT);
    private static final Extras.OfObject IN_FULL = new Extras.OfObject(Set.of(), Set.of(), List.of());

    private final JsonGenerator json;
    private final Extras extras;

    private Encoder(JsonGenerator json, Extras extras) {
        this.json = json;
        this.extras = extras;
    }

    static byte[] encode(Workbook workbook, Extras extras) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(new LaidOut(), text)) {
            new Encoder(json, extras).object(workbook, "");
        }
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static final class LaidOut extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return LAYOUT.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private void object(Record object, String key) {
        Extras.OfObject memory = Objects.requireNonNullElse(extras.of(key), IN_FULL);
        json.writeStartObject();
        if (object instanceof Workbook) {
            json.writeName("format").writeString(Format.NAME);
            json.writeName("version").writeNumber(Format.VERSION);
        }
        Set<String> left = new LinkedHashSet<>();
        left.add("");
        unknown(memory, "");
        String kind = kindOf(object);
        List<Component> components = Schema.of(object.getClass()).components();
        boolean idFirst = !components.isEmpty() && components.getFirst().name().equals("id");
        if (kind != null && !idFirst) {
            kind(kind, memory, left);
        }
        for (Component component : components) {
            field(object, component, key, memory);
            unknown(memory, component.name());
            left.add(component.name());
            if (kind != null && idFirst && component.index() == 0) {
                kind(kind, memory, left);
            }
        }
        memory.unknown().stream().filter(field -> !left.contains(field.after())).forEach(this::unknown);
        json.writeEndObject();
    }

    private static @Nullable String kindOf(Record object) {
        boolean variant = !(object instanceof Pricing)
                && List.of(object.getClass().getInterfaces()).stream().anyMatch(Class::isSealed);
        return variant ? Schema.kindOf(object.getClass()) : null;
    }

    private void kind(String kind, Extras.OfObject memory, Set<String> left) {
        json.writeName("kind").writeString(kind);
        unknown(memory, "kind");
        left.add("kind");
    }

    private void field(Record object, Component component, String key, Extras.OfObject memory) {
        Object value = component.of(object);
        boolean untouched = component.optional() && Objects.equals(value, component.absentValue());
        if (untouched && memory.absent().contains(component.name())) {
            return;
        }
        json.writeName(component.name());
        if (untouched && memory.nulls().contains(component.name())) {
            json.writeNull();
        } else {
            value(value, Keys.child(key, component.name()));
        }
    }

    private void value(@Nullable Object value, String key) {
        switch (value) {
            case null -> json.writeNull();
            case Double number -> number(number);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Boolean flag -> json.writeBoolean(flag);
            case Value.Numeric(double number) -> number(number);
            case Value.Flag(boolean flag) -> json.writeBoolean(flag);
            case Value.Text(String text) -> json.writeString(text);
            case Record part -> object(part, key);
            case List<?> list -> list(list, key);
            case SequencedMap<?, ?> table -> {
                json.writeStartObject();
                table.forEach((name, entry) -> {
                    json.writeName(name.toString());
                    value(entry, key);
                });
                json.writeEndObject();
            }
            case Enum<?> word -> json.writeString(word.name());
            default -> json.writeString(value.toString());
        }
    }

    private void list(List<?> list, String key) {
        json.writeStartArray();
        List<String> keys = new ArrayList<>(Keys.of(list));
        for (int i = 0; i < list.size(); i++) {
            value(list.get(i), Keys.child(key, keys.get(i)));
        }
        json.writeEndArray();
    }

    private void number(double number) {
        json.writeNumber(DecimalText.of(number));
    }

    private void unknown(Extras.OfObject memory, String after) {
        memory.unknown().stream().filter(field -> field.after().equals(after)).forEach(this::unknown);
    }

    private void unknown(Extras.Unknown field) {
        json.writeName(field.name());
        node(field.value());
    }

    private void node(JsonNode node) {
        if (node.isObject()) {
            json.writeStartObject();
            node.properties().forEach(field -> {
                json.writeName(field.getKey());
                node(field.getValue());
            });
            json.writeEndObject();
        } else if (node.isArray()) {
            json.writeStartArray();
            node.forEach(this::node);
            json.writeEndArray();
        } else if (node.isNumber()) {
            json.writeNumber(node.decimalValue().toString());
        } else if (node.isString()) {
            json.writeString(node.stringValue());
        } else if (node.isBoolean()) {
            json.writeBoolean(node.booleanValue());
        } else {
            json.writeNull();
        }
    }
}
