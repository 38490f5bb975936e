package org.dealbench.analysis.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dealbench.analysis.Periods;
import org.dealbench.engine.ColumnFunction;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Function;
import org.dealbench.engine.deal.Case;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.model.Address;
import org.dealbench.model.Workbook;
import org.junit.jupiter.api.Test;

/// What is not arithmetic, as `DealLinesTest` lists it, says in words what it does and how it came to its value.
final class NamedFunctionsTest {

    private static final Workbook SAMPLE = Case.all().getFirst().effective();

    private record Named(String documentation, List<String> parameters, int most) {}

    private static Map<String, Named> used() {
        Map<String, Named> used = new TreeMap<>();
        DealLines.catalogue().lines().forEach(line -> collect(line.formula(), used));
        return used;
    }

    private static void collect(Expr expr, Map<String, Named> used) {
        switch (expr) {
            case Expr.Call(Function function, List<Expr> arguments) ->
                used.put(function.name(), new Named(function.documentation(), function.parameters(), arguments.size()));
            case Expr.Column(ColumnFunction function, List<Expr> arguments) ->
                used.put(function.name(), new Named(function.documentation(), function.parameters(), arguments.size()));
            default -> {}
        }
        expr.parts().forEach(part -> collect(part, used));
    }

    @Test
    void eachSaysWhatItDoesAndWhatItTakes() {
        Map<String, Named> used = used();
        assertThat(used.values()).allSatisfy(each -> {
            assertThat(each.documentation()).endsWith(".").hasSizeGreaterThan(20);
            assertThat(each.parameters()).hasSizeGreaterThanOrEqualTo(each.most());
        });
        assertThat(used.values().stream().map(Named::documentation)).doesNotHaveDuplicates();
    }

    private static Part called(String address, int month, String label) {
        Explanation explanation = new Explainer(DealLines.catalogue(), Periods::label)
                .explain(SAMPLE, address, Span.of(month), () -> false)
                .orElseThrow();
        return flat(explanation.whole())
                .filter(part -> part.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " in " + address));
    }

    private static Stream<Part> flat(Part part) {
        return Stream.concat(Stream.of(part), part.parts().stream().flatMap(NamedFunctionsTest::flat));
    }

    @Test
    void datedCashTellsThePaymentsOfTheMonth() {
        int december = SAMPLE.calendar().timeline().indexOf(YearMonth.of(2026, 12));
        Part cash = called("deals/aws-openai/tranche.funded/contingent", december, "Dated cash");

        assertThat(cash.workings()).singleElement().satisfies(each -> {
            assertThat(each.words()).isEqualTo("payment on 2026-12-22");
            assertThat(each.value()).isEqualTo(35e9);
        });
        assertThat(cash.parts()).anyMatch(part -> part.isLine() && part.reason().equals("first day"));
    }

    @Test
    void theRowsOfAMixTellWhichOneApplies() {
        Part share = called("deals/aws-openai/fleet.weight/gb300", 30, "Linear rows");

        assertThat(share.parts()).extracting(Part::reason).contains("row before", "its value", "row after");
        assertThat(share.parts())
                .anyMatch(part -> part.what() instanceof What.Given(Address address)
                        && address.toString().startsWith("deals/aws-openai/mix/"));
    }

    @Test
    void whatIsPaidEarlyLooksAtTheMonthItIsPaidFor() {
        Part paid = called("deals/aws-openai/capex.chips/gb300", 5, "Paid early");

        assertThat(paid.parts())
                .anyMatch(part -> part.what() instanceof What.LineAt(String _, Span span) && span.equals(Span.of(8)));
    }
}
