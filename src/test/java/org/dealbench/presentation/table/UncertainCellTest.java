package org.dealbench.presentation.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.model.Correlation;
import org.dealbench.model.Distribution;
import org.dealbench.model.Tranche;
import org.dealbench.model.Uncertainty;
import org.dealbench.model.Validation;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.WorkbookBuilder;
import org.dealbench.presentation.capacity.PhaseTable;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.table.Cell.Mark;
import org.dealbench.presentation.tranches.TrancheTable;
import org.junit.jupiter.api.Test;

class UncertainCellTest {

    private static final DealPlace DEAL = new DealPlace(WorkbookBuilder.DEAL);
    private static final Place AMOUNT = new Place("contingent", "amount");
    private static final Place EARLIEST = new Place("contingent", "earliest");

    private final WorkbookDocument document = new WorkbookDocument(WorkbookBuilder.sample(), Validation::check);
    private final ScenarioSelection scenarios = new ScenarioSelection(document);
    private final List<String> notices = new ArrayList<>();
    private final InputTable table =
            new InputTable(document, scenarios, new TrancheTable(DEAL, _ -> null), notices::add);
    private final InputTable phases =
            new InputTable(document, scenarios, new PhaseTable(DEAL, _ -> null), notices::add);

    private Tranche tranche() {
        return document.workbook().deals().getFirst().tranches().get(1);
    }

    private Cell cell(Place place) {
        int index =
                table.columnsProperty().get().stream().map(Column::id).toList().indexOf(place.column());
        return table.rows().get(1).cells().get(index);
    }

    private Distribution distribution() {
        return document.workbook().uncertainties().getFirst().distribution();
    }

    @Test
    void rangeOfAmountsIsItsMiddleAndAnUncertaintyInOneStep() {
        Workbook before = document.workbook();
        table.type(AMOUNT, "30 to 40bn");

        assertThat(tranche().amount()).isEqualTo(35e9);
        assertThat(document.workbook().uncertainties())
                .containsExactly(new Uncertainty(
                        "deals/stargate/tranches/contingent/amount",
                        new Distribution.Uniform(30e9, 40e9, null, null),
                        null));
        assertThat(cell(AMOUNT).text()).isEqualTo("35bn");
        assertThat(cell(AMOUNT).mark()).isEqualTo(Mark.UNCERTAIN);
        assertThat(cell(AMOUNT).note()).isEqualTo("Uncertain: 30bn to 40bn, all equally likely.");
        assertThat(notices).containsExactly("30bn to 40bn; 35bn is used; kept as an uncertainty.");
        assertThat(document.undoLabelProperty().get())
                .isEqualTo("Change amount of Contingent investment to 30bn to 40bn");

        document.undo();
        assertThat(document.workbook()).isEqualTo(before);
    }

    @Test
    void dateAsWrittenIsARangeOfDays() {
        table.type(EARLIEST, "H2 2027");

        assertThat(tranche().earliest()).isEqualTo(LocalDate.of(2027, 9, 30));
        assertThat(distribution())
                .isEqualTo(new Distribution.Uniform(
                        LocalDate.of(2027, 7, 1).toEpochDay(),
                        LocalDate.of(2027, 12, 31).toEpochDay(),
                        null,
                        null));
        assertThat(cell(EARLIEST).note()).isEqualTo("Uncertain: 1 Jul 2027 to 31 Dec 2027, all equally likely.");
        assertThat(notices)
                .containsExactly("H2 2027: 1 Jul 2027 to 31 Dec 2027; 30 Sep 2027 is used; kept as an uncertainty.");
    }

    @Test
    void deadlineIsUsedAndLikeliest() {
        table.type(EARLIEST, "by end of 2028");

        assertThat(tranche().earliest()).isEqualTo(LocalDate.of(2028, 12, 31));
        assertThat(distribution()).isInstanceOfSatisfying(Distribution.Triangular.class, each -> assertThat(each.mode())
                .isEqualTo(each.max()));
    }

    @Test
    void monthsCountFromTheStartOfTheCalendar() {
        phases.type(new Place("phase-1", "start"), "Q3 2026");

        int july = document.workbook().calendar().timeline().indexOf(YearMonth.of(2026, 7));
        assertThat(distribution()).isEqualTo(new Distribution.Uniform(july, july + 2, null, null));
        assertThat(phases.rows().getFirst().cells().get(2).note())
                .isEqualTo("Uncertain: Jul 2026 to Sep 2026, all equally likely.");
    }

    @Test
    void plainValueKeepsTheRangeAndTellsWhenItIsOutside() {
        table.type(AMOUNT, "30 to 40bn");
        notices.clear();
        table.type(AMOUNT, "36bn");
        assertThat(notices).isEmpty();
        assertThat(document.workbook().uncertainties()).hasSize(1);

        table.type(AMOUNT, "50bn");
        assertThat(tranche().amount()).isEqualTo(50e9);
        assertThat(document.workbook().uncertainties()).hasSize(1);
        assertThat(notices).singleElement().asString().startsWith("50bn lies outside the uncertainty of amount, 30bn");
    }

    @Test
    void anotherRangeReplacesTheFirst() {
        table.type(AMOUNT, "30 to 40bn");
        table.type(AMOUNT, "20 to 30bn");

        assertThat(document.workbook().uncertainties()).hasSize(1);
        assertThat(distribution()).isEqualTo(new Distribution.Uniform(20e9, 30e9, null, null));
    }

    @Test
    void uncertaintyIsClearedWithItsCorrelationsAndTheValueStays() {
        table.type(AMOUNT, "30 to 40bn");
        table.type(EARLIEST, "2027");
        document.edit("Correlate", workbook -> new WorkbookBuilder()
                .over(workbook)
                .list(
                        "correlations",
                        new Correlation(
                                "deals/stargate/tranches/contingent/amount",
                                "deals/stargate/tranches/contingent/earliest",
                                0.5))
                .build());
        table.clearUncertainty(List.of(AMOUNT));

        assertThat(document.workbook().uncertainties()).hasSize(1);
        assertThat(document.workbook().correlations()).isEmpty();
        assertThat(tranche().amount()).isEqualTo(35e9);
        assertThat(cell(AMOUNT).mark()).isEqualTo(Mark.NONE);
    }

    @Test
    void scenarioTakesTheBestValueAndSaysSo() {
        scenarios.select(Optional.of("slow"));
        table.type(AMOUNT, "10 to 20bn");

        assertThat(document.workbook().uncertainties()).isEmpty();
        assertThat(cell(AMOUNT).text()).isEqualTo("15bn");
        assertThat(cell(AMOUNT).mark()).isEqualTo(Mark.OVERRIDDEN);
        assertThat(notices)
                .containsExactly("10bn to 20bn; 15bn is used. A scenario holds one value: the range is not kept.");
    }

    @Test
    void pastedRangesAreOneStepAndToldOnce() {
        table.paste(Clip.read("10 to 20bn\n30 to 40bn\n"), Optional.of(new Place("initial", "amount")));

        assertThat(document.workbook().uncertainties()).hasSize(2);
        assertThat(notices)
                .containsExactly("10bn to 20bn; 15bn is used; kept as an uncertainty."
                        + " So it is with 1 more cell: their notes say how.");
        document.undo();
        assertThat(document.workbook().uncertainties()).isEmpty();
    }
}
