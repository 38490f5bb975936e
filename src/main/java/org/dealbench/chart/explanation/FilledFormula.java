package org.dealbench.chart.explanation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dealbench.analysis.explanation.Part;
import org.dealbench.analysis.explanation.Role;
import org.dealbench.analysis.explanation.What;
import org.dealbench.analysis.explanation.What.Arithmetic;

/// Writes a formula with the numbers filled in: `990 MW + 550 MW + 131 MW`.
///
/// Of a choice only what counts stands there, of many months or elements the largest, and what lies deep inside as one
/// number: the tree of parts has the rest.
public record FilledFormula(QuantityWords words) {

    private static final int MOST_TERMS = 6;
    private static final int MOST_MONTHS = 3;
    private static final int DEEPEST = 4;
    private static final String MINUS = "\u2212";

    /// How tightly a text holds together.
    private enum Bond {
        COMPARISON,
        SUM,
        PRODUCT,
        POWER,
        WHOLE
    }

    private record Written(String text, Bond bond) {

        String within(Bond least) {
            return bond.compareTo(least) < 0 || text.startsWith(MINUS) ? "(" + text + ")" : text;
        }
    }

    public String of(Part whole) {
        return write(whole, 0).text;
    }

    private Written write(Part part, int depth) {
        return switch (part.what()) {
            case What.LineAt _, What.Given _, What.Constant _, What.OfCalendar _ -> number(part);
            case What.Operation(Arithmetic kind)
            when kind == Arithmetic.CHOICE -> write(part.parts().getFirst(), depth);
            case What.Operation _, What.Called _ when depth >= DEEPEST -> number(part);
            case What.Operation(Arithmetic kind) -> operation(part, kind, depth + 1);
            case What.Called _ -> called(part);
        };
    }

    private Written number(Part part) {
        return new Written(words.of(part.quantity()), Bond.WHOLE);
    }

    private Written operation(Part part, Arithmetic kind, int depth) {
        List<Part> parts = part.inOrder();
        return switch (kind) {
            case SUM -> sum(parts, MOST_TERMS, "", depth);
            case MONTHS -> sum(part.parts(), MOST_MONTHS, " months", depth);
            case PRODUCT -> product(parts, depth);
            case POWER -> between(parts, " ^ ", Bond.WHOLE, Bond.POWER, depth);
            case LESS -> between(parts, " < ", Bond.SUM, Bond.COMPARISON, depth);
            case AT_MOST -> between(parts, " \u2264 ", Bond.SUM, Bond.COMPARISON, depth);
            case LEAST -> listed("min", parts, depth);
            case MOST -> listed("max", parts, depth);
            case NOT -> listed("not", parts, depth);
            case NEGATIVE -> new Written(MINUS + write(parts.getFirst(), depth).within(Bond.PRODUCT), Bond.SUM);
            case ROUNDED_DOWN -> listed("floor", parts, depth);
            case ROUNDED_UP -> listed("ceiling", parts, depth);
            case LIST -> listed("", parts, depth);
            case CHOICE -> write(parts.getFirst(), depth);
        };
    }

    private Written sum(List<Part> parts, int most, String noun, int depth) {
        if (parts.size() == 1 && parts.getFirst().role() == Role.PLUS) {
            return write(parts.getFirst(), depth);
        }
        StringBuilder text = new StringBuilder();
        for (Part part : parts.subList(0, Math.min(most, parts.size()))) {
            boolean minus = part.role() == Role.MINUS;
            String term = write(part, depth).within(Bond.PRODUCT);
            text.append(text.isEmpty() ? minus ? MINUS : "" : minus ? " " + MINUS + " " : " + ")
                    .append(term);
        }
        int more = parts.size() - most;
        if (more > 0) {
            text.append(" + \u2026 (").append(more).append(" more").append(noun).append(')');
        }
        return new Written(text.toString(), Bond.SUM);
    }

    private Written product(List<Part> parts, int depth) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            boolean over = part.role() == Role.OVER;
            text.append(text.isEmpty() ? "" : over ? " \u00f7 " : " \u00d7 ")
                    .append(write(part, depth).within(over ? Bond.POWER : Bond.PRODUCT));
        }
        return new Written(text.toString(), Bond.PRODUCT);
    }

    private Written between(List<Part> parts, String sign, Bond least, Bond bond, int depth) {
        return new Written(
                write(parts.get(0), depth).within(least)
                        + sign
                        + write(parts.get(1), depth).within(least),
                bond);
    }

    private Written listed(String word, List<Part> parts, int depth) {
        String inside = parts.stream()
                .limit(MOST_TERMS)
                .map(part -> write(part, depth).text)
                .collect(Collectors.joining(", "));
        int more = parts.size() - MOST_TERMS;
        return new Written(word + "(" + inside + (more > 0 ? ", \u2026 " + more + " more" : "") + ")", Bond.WHOLE);
    }

    /// A named function with its arguments, each as one number.
    private Written called(Part part) {
        String inside = part.parts().stream()
                .limit(MOST_TERMS)
                .map(each -> words.of(each.quantity()))
                .collect(Collectors.joining(", "));
        int more = part.parts().size() - MOST_TERMS;
        return new Written(
                part.label().toLowerCase(Locale.ROOT)
                        + "("
                        + inside
                        + (more > 0 ? ", \u2026 " + more + " more" : "")
                        + ")",
                Bond.WHOLE);
    }
}
