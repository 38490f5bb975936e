package org.dealbench.workbook;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A JSON text as a tree, together with the names that objects hold twice.
///
/// Jackson's own reading stops at the first repeated name or silently keeps the last; here the first value stays and
/// every repetition is told. Numbers keep their digits, and NaN and Infinity, which some programs write though JSON has
/// none, are read so that they can be reported with their address. Only Jackson's parser and its nodes are used: making
/// a mapper takes longer than reading a workbook, and a person waits for it at every start.
final class JsonTree {

    private static final int MAX_DEPTH = 64;
    private static final int MAX_TOKENS = 4_000_000;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxTokenCount(MAX_TOKENS)
                    .build())
            .build();

    private final JsonNode root;
    private final IdentityHashMap<JsonNode, List<String>> repeated;

    private JsonTree(JsonNode root, IdentityHashMap<JsonNode, List<String>> repeated) {
        this.root = root;
        this.repeated = repeated;
    }

    JsonNode root() {
        return root;
    }

    /// Names that stand in that object more than once.
    List<String> repeatedIn(JsonNode object) {
        return repeated.getOrDefault(object, List.of());
    }

    /// Reads a text to its end.
    ///
    /// @throws tools.jackson.core.JacksonException where it is not JSON
    static JsonTree parse(String text) {
        IdentityHashMap<JsonNode, List<String>> repeated = new IdentityHashMap<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            JsonNode root = read(parser, repeated);
            JsonToken more = parser.nextToken();
            if (more != null) {
                throw new TrailingText(parser.currentTokenLocation());
            }
            return new JsonTree(root, repeated);
        }
    }

    private static JsonNode read(JsonParser parser, IdentityHashMap<JsonNode, List<String>> repeated) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, repeated);
            case START_ARRAY -> {
                ArrayNode array = nodes.arrayNode();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(read(parser, repeated));
                }
                yield array;
            }
            case VALUE_STRING -> nodes.stringNode(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                parser.isNaN()
                        ? nodes.numberNode(parser.getDoubleValue())
                        : DecimalNode.valueOf(parser.getDecimalValue());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            default -> nodes.nullNode();
        };
    }

    private static ObjectNode object(JsonParser parser, IdentityHashMap<JsonNode, List<String>> repeated) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            JsonNode value = read(parser, repeated);
            if (object.has(name)) {
                repeated.computeIfAbsent(object, _ -> new ArrayList<>()).add(name);
            } else {
                object.set(name, value);
            }
        }
        return object;
    }
}
