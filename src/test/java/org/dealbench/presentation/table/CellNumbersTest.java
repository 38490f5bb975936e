package org.dealbench.presentation.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dealbench.analysis.Periods;
import org.dealbench.analysis.explanation.Explainer;
import org.dealbench.analysis.explanation.Explanation;
import org.dealbench.analysis.explanation.Span;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.engine.deal.Case;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.model.Address;
import org.dealbench.model.AnalystLine;
import org.dealbench.model.Parts;
import org.dealbench.model.Unit;
import org.dealbench.model.Validation;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.Workbenches;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.inspector.Inspected;
import org.dealbench.presentation.inspector.InspectorColumn;
import org.dealbench.presentation.kpi.Kpis;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.page.PageTable;
import org.dealbench.presentation.projection.ProjectionRun;
import org.dealbench.presentation.shell.Workbench;
import org.dealbench.presentation.text.CalendarDates;
import org.dealbench.presentation.text.InputField;
import org.dealbench.presentation.text.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A result in a table is the number of the line that it is explained by.
class CellNumbersTest {

    private static final double ROUNDING = 0.006;

    private final Explainer explainer = new Explainer(DealLines.catalogue(), Periods::label);
    private final List<String> faults = new ArrayList<>();
    private final Set<String> columns = new TreeSet<>();

    private static Workbench over(Workbook workbook) {
        return Workbenches.over(new WorkbookDocument(workbook, Validation::check));
    }

    /// Says how an explained value would stand in a cell.
    private interface Words {
        boolean fit(Workbook workbook, Unit unit, double value, Cell cell, Column column);
    }

    private void check(Workbench workbench, String title, Words words) {
        ProjectionRun run = workbench.projections().lastProperty().get().orElseThrow();
        Page page = workbench.pageProperty().get().orElseThrow();
        PageTable table = page.tables().stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
        page.tableProperty().set(table);
        for (Row row : table.table().rows()) {
            for (Column column : table.table().columnsProperty().get()) {
                Place place = new Place(row.id(), column.id());
                table.table()
                        .numberAt(place)
                        .filter(number -> number.owner()
                                .filter(owner ->
                                        !owner.id().equals(workbench.scenarios().id()))
                                .isEmpty())
                        .ifPresent(number -> check(
                                run.shown(), number, table.table().cellAt(place).orElseThrow(), column, words));
            }
        }
    }

    private void check(Workbook workbook, NumberAt number, Cell cell, Column column, Words words) {
        columns.add(column.id());
        Span span = number.period()
                .flatMap(period -> Span.of(period, workbook.calendar().timeline()))
                .orElseGet(() -> Span.atValuation(workbook.calendar()));
        Optional<Explanation> found = explainer.explain(workbook, number.address(), span, () -> false);
        if (found.isEmpty()) {
            faults.add(number + " is no line");
        } else if (!words.fit(workbook, found.get().line().unit(), found.get().value(), cell, column)) {
            faults.add(cell.text() + " is explained as " + found.get().value() + ", " + number);
        }
    }

    /// Within half of the last digit shown, near enough.
    private static boolean near(String text, double size, double value) {
        String digits = text.replace("\u2212", "-")
                .replace(",", "")
                .replaceFirst(" .*", "")
                .replace("\u2013", "NaN");
        double shown = Double.parseDouble(digits) * size;
        return Double.compare(shown, value) == 0
                || Math.abs(shown - value) <= ROUNDING * Math.max(size, Math.abs(value));
    }

    private static boolean isDay(Workbook workbook, Unit unit, double day, Cell cell, Column column) {
        String expected = Double.isInfinite(day) ? "never" : CalendarDates.show(LocalDate.ofEpochDay((long) day));
        return cell.text().equals(expected);
    }

    @ParameterizedTest
    @CsvSource({"amazon-openai,", "amazon-openai,late-power", "full-5,", "full-5,s1", "edges,"})
    void dealsTranchesPhasesConditionsAndReturns(String file, String scenario) {
        Workbench workbench = over(Case.workbook(file));
        workbench.scenarios().select(Optional.ofNullable(scenario));

        workbench.show(PageKey.of(PageKind.DEALS));
        check(workbench, "Deals", (_, _, value, cell, column) -> near(cell.text(), size(column.heading()), value));
        workbench.show(PageKey.of(PageKind.CONDITIONS));
        check(workbench, "Inputs", CellNumbersTest::isDay);
        workbench.document().workbook().deals().forEach(deal -> {
            workbench.show(PageKey.of(deal.id(), PageKind.TRANCHES));
            check(workbench, "Inputs", CellNumbersTest::isDay);
            workbench.show(PageKey.of(deal.id(), PageKind.CAPACITY));
            check(workbench, "Inputs", CellNumbersTest::isPhase);
            workbench.show(PageKey.of(deal.id(), PageKind.RETURNS));
            check(workbench, "Returns", CellNumbersTest::isReturn);
        });

        assertThat(faults).isEmpty();
        assertThat(columns)
                .containsExactlyInAnyOrder(
                        "comes",
                        "facility",
                        "funding",
                        "metOn",
                        "result-coverage",
                        "result-funded",
                        "result-npv",
                        "result-obligation",
                        "value");
    }

    private static double size(String heading) {
        return heading.endsWith("bn") ? 1e9 : heading.endsWith(" m") ? 1e6 : heading.endsWith("%") ? 0.01 : 1;
    }

    private static boolean isPhase(Workbook workbook, Unit unit, double value, Cell cell, Column column) {
        if (unit != Unit.MONTH) {
            return cell.text().equals(InputField.of("Power", unit, "").show(Value.of(value)));
        }
        return cell.text()
                .equals(
                        Double.isFinite(value)
                                ? CalendarDates.show(
                                        workbook.calendar().timeline().month((int) Math.floor(value)))
                                : "never");
    }

    private static boolean isReturn(Workbook workbook, Unit unit, double value, Cell cell, Column column) {
        if (!Double.isFinite(value)) {
            return cell.text().equals("none");
        }
        return switch (unit) {
            case MONEY ->
                cell.text().equals(ValueUnit.money(workbook.currency()).brief(value));
            case FRACTION -> cell.text().equals(ValueUnit.fraction().brief(value));
            case MONTH ->
                cell.text().equals(Periods.label(workbook.calendar().timeline().month((int) value)));
            default -> near(cell.text(), 1, value);
        };
    }

    /// Its value and words are those of a key figure that was read from the projection.
    private static boolean isKpi(Workbench workbench, double value, Cell cell) {
        ProjectionRun run = workbench.projections().lastProperty().get().orElseThrow();
        return Kpis.of(run.shown(), run.projection(), Optional.of("aws-openai")).stream()
                .anyMatch(kpi ->
                        cell.text().startsWith(kpi.text()) && Math.abs(kpi.value() - value) <= 1e-12 * Math.abs(value));
    }

    @Test
    void chips() {
        Workbench workbench = over(Case.workbook("amazon-openai"));
        workbench.show(PageKey.of(PageKind.CHIPS));
        check(workbench, "Inputs", (_, unit, value, cell, _) -> cell.text()
                .equals(
                        !Double.isFinite(value)
                                ? ""
                                : unit == Unit.FRACTION
                                        ? InputField.of("Share", unit, "").show(Value.of(value))
                                        : Scale.of(unit, Math.abs(value), "").show(value)));

        assertThat(faults).isEmpty();
        assertThat(columns).containsExactly("implied", "perPflopHour", "perWatt");
    }

    @Test
    void keyFiguresOfTheCaseThatIsLookedAt() {
        Workbench workbench = over(Case.workbook("amazon-openai"));
        workbench.scenarios().select(Optional.of("late-power"));
        for (PageKind kind : List.of(PageKind.OVERVIEW, PageKind.COMPARE)) {
            workbench.show(PageKey.of(kind));
            check(
                    workbench,
                    kind == PageKind.OVERVIEW ? "Scenarios" : "Key figures",
                    (_, _, value, cell, _) -> isKpi(workbench, value, cell));
        }

        assertThat(faults).isEmpty();
        assertThat(columns).contains("case-late-power").hasSizeGreaterThan(5);
    }

    @Test
    void aLineOfOnesOwnIsExplainedInTheMonthItIsShownFor() {
        AnalystLine line = new AnalystLine(
                "per-mw", "Revenue per MW", "money/MW", "RATE", "aws-openai", "revenue.total / capacity.itMw");
        Workbench workbench = over(Parts.insert(Case.workbook("amazon-openai"), Address.of("lines"), 0, line)
                .orElseThrow());
        workbench.show(PageKey.of(PageKind.LINES));
        check(workbench, "Lines", (workbook, _, value, cell, _) -> cell.text()
                .equals(ValueUnit.of(Unit.OTHER, "money/MW", workbook.currency())
                                .brief(value) + " in Dec 2036"));

        assertThat(faults).isEmpty();
        assertThat(columns).hasSize(1);
    }

    @Test
    void inputsAndWhatComesFromSeveralLinesCarryNone() {
        Workbench workbench = over(Case.workbook("amazon-openai"));
        workbench.show(PageKey.of(PageKind.DEALS));
        InputTable deals = workbench.pageProperty().get().orElseThrow().table().table();

        assertThat(deals.numberAt(new Place("aws-openai", "investor"))).isEmpty();
        assertThat(deals.numberAt(new Place("aws-openai", "result-headline"))).isEmpty();
        assertThat(deals.numberAt(new Place("aws-openai", "result-power"))).isEmpty();
        assertThat(deals.numberAt(new Place("aws-openai", "result-npv")))
                .contains(NumberAt.of("NPV", "deals/aws-openai/provider.npv"));
    }

    @Test
    void theFundingOfATrancheThatLapsesIsAnInput() {
        Workbench workbench = over(Case.workbook("amazon-openai"));
        Place funding = new Place("contingent", "funding");
        workbench.show(PageKey.of("aws-openai", PageKind.TRANCHES));
        InputTable tranches =
                workbench.pageProperty().get().orElseThrow().table().table();
        assertThat(tranches.numberAt(funding).map(NumberAt::address))
                .contains("deals/aws-openai/tranche.fundingDay/contingent");

        workbench.scenarios().select(Optional.of("lapse"));
        assertThat(tranches.cellAt(new Place("contingent", "status"))
                        .orElseThrow()
                        .text())
                .isEqualTo("Lapses");
        assertThat(tranches.numberAt(funding)).isEmpty();
    }

    @Test
    void aNumberOfAnotherCaseIsExplainedOnceThatCaseIsLookedAt() {
        Workbench workbench = over(Case.workbook("amazon-openai"));
        workbench.show(PageKey.of(PageKind.OVERVIEW));
        PageTable table = workbench.pageProperty().get().orElseThrow().table();
        Column npv = table.table().columnsProperty().get().stream()
                .filter(column -> column.title().equals("Provider NPV"))
                .findFirst()
                .orElseThrow();
        NumberAt late =
                table.table().numberAt(new Place("late-power", npv.id())).orElseThrow();

        table.selection().select(List.of(new Place("late-power", npv.id())));
        workbench.explain(late);
        assertThat(notice(workbench))
                .isEqualTo("Choose the scenario Power a year late in the toolbar to have its numbers explained.");
        assertThat(workbench.inspectorColumn().openProperty().get()).isFalse();

        workbench.scenarios().select(Optional.of("late-power"));
        workbench.explain(late);
        assertThat(workbench.inspector().inspectedProperty().get())
                .isInstanceOfSatisfying(Inspected.OfNumber.class, number -> assertThat(number.value())
                        .isEqualTo("6.77 bn USD"));
        workbench.explain(table.table().numberAt(new Place("", npv.id())).orElseThrow());
        assertThat(notice(workbench)).isEqualTo("Choose the base in the toolbar to have its numbers explained.");
    }

    private static String notice(Workbench workbench) {
        return workbench.notices().currentProperty().get().orElseThrow().text();
    }

    @Test
    void theInspectorThatIsOpenFollowsTheSelectionFromInputsToResults() {
        Workbench workbench = over(Case.workbook("amazon-openai"));
        workbench.inspectorColumn().show(InspectorColumn.Tab.INSPECT);
        workbench.show(PageKey.of(PageKind.DEALS));
        TableSelection selection =
                workbench.pageProperty().get().orElseThrow().table().selection();
        selection.select(List.of(new Place("aws-openai", "customer")));
        assertThat(workbench.inspector().inspectedProperty().get()).isInstanceOf(Inspected.OfInput.class);

        selection.select(List.of(new Place("aws-openai", "result-npv")));
        assertThat(workbench.inspector().inspectedProperty().get())
                .isInstanceOfSatisfying(Inspected.OfNumber.class, number -> assertThat(number.title())
                        .isEqualTo("Provider's NPV"));
    }
}
