package org.dealbench.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.dealbench.analysis.explanation.Explanation;
import org.dealbench.analysis.explanation.InputAccount;
import org.dealbench.analysis.explanation.Part;
import org.dealbench.analysis.explanation.Quantity;
import org.dealbench.analysis.explanation.Resting;
import org.dealbench.analysis.explanation.Span;
import org.dealbench.analysis.explanation.What;
import org.dealbench.chart.explanation.DistributionWords;
import org.dealbench.engine.Line;
import org.dealbench.engine.formula.FormulaText;
import org.dealbench.model.Address;
import org.dealbench.model.Claim;
import org.dealbench.model.Distribution;
import org.dealbench.model.InputValue;
import org.dealbench.model.Scenario;
import org.dealbench.model.Source;
import org.dealbench.model.Unit;
import org.dealbench.model.Value;
import org.jspecify.annotations.Nullable;

/// An explanation as JSON, as the help of [ExplainCommand] describes it.
final class ExplanationJson {

    private final Unrolled unrolled;

    private ExplanationJson(Unrolled unrolled) {
        this.unrolled = unrolled;
    }

    static String of(Unrolled unrolled, Unrolled.Opened number) {
        return JsonText.of(new ExplanationJson(unrolled).number(number));
    }

    /// @param usedBy addresses of the lines that read it
    static String ofInput(Unrolled unrolled, InputAccount account, List<String> usedBy) {
        SequencedMap<String, @Nullable Object> object = new ExplanationJson(unrolled).input(account);
        object.put("usedBy", usedBy);
        return JsonText.of(object);
    }

    private Map<String, @Nullable Object> number(Unrolled.Opened number) {
        Explanation explanation = number.explanation();
        Line line = explanation.line();
        Scenario scenario = unrolled.scenario();
        SequencedMap<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("address", explanation.address());
        object.put("title", line.label());
        object.put("owner", explanation.owner());
        object.put("documentation", line.documentation());
        object.put("unit", line.symbol(unrolled.workbook().currency()));
        object.put("kind", line.kind().name());
        object.put("scenario", scenario == null ? null : scenario.id());
        putSpan(object, explanation.span());
        object.put("value", explanation.value());
        object.put("text", unrolled.words().of(explanation.value(), line));
        object.put("formula", FormulaText.of(line.formula()));
        object.put("filled", unrolled.filled().of(explanation.whole()));
        object.put("because", explanation.reasons());
        object.put("parts", number.whole().below().stream().map(this::node).toList());
        object.put("leftOut", (double) number.whole().leftOut());
        object.put(
                "restsOn",
                number.restsOn().stream().map(each -> rests(each, line)).toList());
        return object;
    }

    private void putSpan(Map<String, @Nullable Object> object, Span span) {
        object.put("from", month(span.first()));
        object.put("to", month(span.last()));
    }

    private String month(int month) {
        return unrolled.workbook().calendar().timeline().month(month).toString();
    }

    private String symbol(Unit unit) {
        return unit.symbol(unrolled.workbook().currency());
    }

    private Map<String, @Nullable Object> node(Unrolled.Node node) {
        Part part = node.part();
        SequencedMap<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("role", part.role().name().toLowerCase(Locale.ROOT));
        object.put("label", part.label());
        object.put("what", what(part.what()));
        object.put("value", part.value());
        object.put("unit", unit(part.quantity()));
        object.put("text", unrolled.words().of(part.quantity()));
        object.put("reason", part.reason());
        if (part.what() instanceof What.LineAt(String address, Span span)) {
            object.put("address", address);
            putSpan(object, span);
            object.put("above", node.above());
        }
        if (part.what() instanceof What.Called(String documentation)) {
            object.put("documentation", documentation);
            object.put(
                    "workings",
                    part.workings().stream()
                            .map(each -> Map.of("words", each.words(), "value", each.value()))
                            .toList());
        }
        if (part.what() instanceof What.Given(Address address)) {
            object.put("address", address.toString());
            object.put("input", unrolled.input(address).map(this::input).orElse(null));
        }
        object.put("parts", node.below().stream().map(this::node).toList());
        object.put("leftOut", (double) node.leftOut());
        return object;
    }

    private String unit(Quantity quantity) {
        Unit unit = quantity.unit();
        return unit == null
                ? quantity.measure()
                        .toString()
                        .replace("money", unrolled.workbook().currency())
                : symbol(unit);
    }

    private static String what(What what) {
        return switch (what) {
            case What.LineAt _ -> "line";
            case What.Given _ -> "input";
            case What.Constant _ -> "constant";
            case What.OfCalendar _ -> "calendar";
            case What.Operation _ -> "operation";
            case What.Called _ -> "function";
        };
    }

    private Map<String, @Nullable Object> rests(Resting each, Line line) {
        SequencedMap<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("address", each.input().address().toString());
        object.put("title", each.input().title());
        object.put("value", each.value());
        object.put("moved", each.moved());
        object.put("effect", each.effect());
        object.put("text", unrolled.words().change(each.effect(), line));
        return object;
    }

    private SequencedMap<String, @Nullable Object> input(InputAccount account) {
        InputValue input = account.input();
        Distribution distribution = account.uncertainty();
        Unit unit = input.spec().unit();
        SequencedMap<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("address", input.address().toString());
        object.put("title", input.title());
        object.put("unit", symbol(unit));
        object.put("value", plain(input.toValue()));
        object.put(
                "text", unrolled.words().of(input.toNumber(unrolled.workbook().calendar()), unit));
        object.put("base", plain(account.base()));
        SequencedMap<String, @Nullable Object> overrides = new LinkedHashMap<>();
        account.overrides().forEach(each -> overrides.put(each.scenario().id(), plain(each.value())));
        object.put("overrides", overrides);
        object.put(
                "uncertainty",
                distribution == null
                        ? null
                        : new DistributionWords(input.spec().type(), number -> unrolled.words()
                                        .of(number, unit))
                                .of(distribution));
        object.put("standing", account.evidence().standing().name());
        object.put(
                "claims",
                Stream.concat(account.evidence().live().stream(), account.evidence().superseded().stream())
                        .map(this::claim)
                        .toList());
        return object;
    }

    private static @Nullable Object plain(@Nullable Value value) {
        return switch (value) {
            case null -> null;
            case Value.Numeric(double number) -> number;
            case Value.Flag(boolean flag) -> flag;
            case Value.Text(String text) -> text;
        };
    }

    private Map<String, @Nullable Object> claim(Claim claim) {
        SequencedMap<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", claim.id());
        object.put("statement", claim.statement());
        object.put("value", plain(claim.value()));
        object.put("low", plain(claim.low()));
        object.put("high", plain(claim.high()));
        object.put("asOf", claim.asOf());
        object.put("confidence", claim.confidence().name());
        object.put("supersededBy", claim.supersededBy());
        object.put(
                "source",
                unrolled.workbook().sources().stream()
                        .filter(source -> source.id().equals(claim.source()))
                        .findFirst()
                        .map(ExplanationJson::source)
                        .orElse(null));
        return object;
    }

    private static Map<String, @Nullable Object> source(Source source) {
        SequencedMap<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", source.id());
        object.put("title", source.title());
        object.put("publisher", source.publisher());
        object.put("date", source.date());
        object.put("url", source.url());
        return object;
    }
}
