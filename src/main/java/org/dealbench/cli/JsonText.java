package org.dealbench.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dealbench.model.DecimalText;
import org.jspecify.annotations.Nullable;

/// Results as JSON (RFC 8259): a line for each value, and one for each series of numbers.
///
/// Numbers read back as the same doubles; what is not finite is null, as JSON has no word for it. The library for JSON
/// belongs to the workbook file, and for writing this little is enough.
final class JsonText {

    private final StringBuilder text = new StringBuilder(1 << 16);

    private JsonText() {}

    /// @param value of maps, lists, series of numbers, numbers, flags, texts and null
    static String of(Object value) {
        JsonText json = new JsonText();
        json.append(value, 0);
        return json.text.append('\n').toString();
    }

    private void append(@Nullable Object value, int depth) {
        switch (value) {
            case null -> text.append("null");
            case Map<?, ?> object ->
                appendAll('{', object.entrySet(), '}', depth, entry -> {
                    appendString(String.valueOf(entry.getKey()));
                    text.append(": ");
                    append(entry.getValue(), depth + 1);
                });
            case List<?> list -> appendAll('[', list, ']', depth, element -> append(element, depth + 1));
            case double[] series -> appendSeries(series);
            case Double number -> appendNumber(number);
            case Boolean flag -> text.append(flag);
            case String string -> appendString(string);
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    private <E> void appendAll(char open, Iterable<E> elements, char close, int depth, Consumer<E> append) {
        text.append(open);
        Iterator<E> rest = elements.iterator();
        boolean any = rest.hasNext();
        while (rest.hasNext()) {
            appendLine(depth + 1);
            append.accept(rest.next());
            text.append(rest.hasNext() ? "," : "");
        }
        if (any) {
            appendLine(depth);
        }
        text.append(close);
    }

    private void appendLine(int depth) {
        text.append('\n').repeat(" ", depth);
    }

    private void appendSeries(double[] series) {
        text.append('[');
        for (int i = 0; i < series.length; i++) {
            text.append(i == 0 ? "" : ", ");
            appendNumber(series[i]);
        }
        text.append(']');
    }

    private void appendNumber(double number) {
        text.append(Double.isFinite(number) ? DecimalText.of(number) : "null");
    }

    private void appendString(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                text.append("\\u%04x".formatted((int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
