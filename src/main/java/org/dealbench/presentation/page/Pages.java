package org.dealbench.presentation.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.dealbench.analysis.Period;
import org.dealbench.chart.CapacityChart;
import org.dealbench.chart.CashMeasure;
import org.dealbench.chart.ChipMeasure;
import org.dealbench.chart.ChipMixChart;
import org.dealbench.chart.EconomicsChart;
import org.dealbench.chart.RevenueChart;
import org.dealbench.chart.RevenueMeasure;
import org.dealbench.chart.TrancheChart;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.model.Address;
import org.dealbench.model.Deal;
import org.dealbench.presentation.capacity.PhaseTable;
import org.dealbench.presentation.chipmix.ChipColumns;
import org.dealbench.presentation.chipmix.MixTable;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.economics.EconomicsTable;
import org.dealbench.presentation.projection.Projections;
import org.dealbench.presentation.revenue.CommitmentTable;
import org.dealbench.presentation.table.DealPlace;
import org.dealbench.presentation.table.InputTable;
import org.dealbench.presentation.table.RowCommands;
import org.dealbench.presentation.table.SingleInput;
import org.dealbench.presentation.table.TableCommands;
import org.dealbench.presentation.table.TableContent;
import org.dealbench.presentation.table.TableSelection;
import org.dealbench.presentation.text.Choice;
import org.dealbench.presentation.tranches.TrancheTable;
import org.jspecify.annotations.Nullable;

/// Makes pages when they are first looked at, and keeps them so that their selection and zoom stay.
public final class Pages {

    private final WorkbookDocument document;
    private final ScenarioSelection scenarios;
    private final Projections projections;
    private final ObservableValue<Period> period;
    private final Consumer<String> notices;
    private final Map<PageKey, DealPage> made = new HashMap<>();

    /// Pages of the open workbook.
    ///
    /// @param notices told what a person should know, a sentence each
    public Pages(
            WorkbookDocument document,
            ScenarioSelection scenarios,
            Projections projections,
            ObservableValue<Period> period,
            Consumer<String> notices) {
        this.document = document;
        this.scenarios = scenarios;
        this.projections = projections;
        this.period = period;
        this.notices = notices;
    }

    /// The pages there are, deal by deal.
    public List<PageKey> keys() {
        return document.workbook().deals().stream()
                .flatMap(deal -> Stream.of(PageKind.values()).map(kind -> new PageKey(deal.id(), kind)))
                .toList();
    }

    /// How many cells of all pages hold a text that could not be used.
    public int keptTexts() {
        return made.values().stream().mapToInt(each -> each.table().keptTexts()).sum();
    }

    public DealPage page(PageKey key) {
        return made.computeIfAbsent(key, this::make);
    }

    private DealPage make(PageKey key) {
        DealPlace deal = new DealPlace(key.deal());
        PageParts parts =
                switch (key.kind()) {
                    case TRANCHES ->
                        parts(
                                new TrancheTable(
                                        deal,
                                        id -> outcome(deal, figures -> figures.tranches()
                                                .get(id))),
                                List.of(),
                                Optional.empty(),
                                List.of(new ChartVariant("Status", TrancheChart::of)));
                    case CAPACITY ->
                        parts(
                                new PhaseTable(
                                        deal,
                                        id -> outcome(deal, figures -> figures.phases()
                                                .get(id))),
                                List.of(),
                                Optional.empty(),
                                List.of(new ChartVariant("Power", CapacityChart::of)));
                    case CHIP_MIX ->
                        parts(
                                new MixTable(deal),
                                List.of(interpolation(deal)),
                                Optional.of(chips(deal)),
                                mixVariants());
                    case REVENUE ->
                        parts(
                                new CommitmentTable(deal),
                                List.of(basis(deal), relief(deal)),
                                Optional.empty(),
                                List.of(
                                        revenue("Revenue", RevenueMeasure.EARNED),
                                        revenue("Remaining obligation", RevenueMeasure.OBLIGATION)));
                    case ECONOMICS ->
                        parts(
                                new EconomicsTable(deal),
                                List.of(),
                                Optional.empty(),
                                List.of(cash("Flows", CashMeasure.FLOWS), cash("Cumulative", CashMeasure.CUMULATIVE)));
                };
        return new DealPage(key, projections, period, parts);
    }

    private PageParts parts(
            TableContent content,
            List<SingleInput> fields,
            Optional<ColumnChoice> columns,
            List<ChartVariant> variants) {
        InputTable table = InputTable.idle(document, scenarios, content, notices);
        TableSelection selection = new TableSelection();
        return new PageParts(
                table,
                selection,
                new TableCommands(table, selection, notices),
                new RowCommands(document, scenarios, content.rowEdits(), notices),
                fields,
                columns,
                variants);
    }

    private SingleInput interpolation(DealPlace deal) {
        return field(deal, "Between months", deal.address().child("mix").child("interpolation"), "the mix of ");
    }

    private SingleInput basis(DealPlace deal) {
        return field(deal, "Revenue basis", deal.address().child("revenueBasis"), "");
    }

    private SingleInput relief(DealPlace deal) {
        return field(
                deal,
                "Delivery relief",
                deal.address().child("settlement").child("deliveryRelief"),
                "the settlement of ");
    }

    /// @param part what of the deal it belongs to, as undo says it
    private SingleInput field(DealPlace deal, String label, Address address, String part) {
        return new SingleInput(
                document,
                scenarios,
                label,
                address,
                workbook -> part + deal.in(workbook).map(Deal::name).orElse(deal.id()),
                notices);
    }

    private static ChartVariant revenue(String text, RevenueMeasure measure) {
        return new ChartVariant(
                text, (workbook, projection, id, length) -> RevenueChart.of(workbook, projection, id, length, measure));
    }

    private static ChartVariant cash(String text, CashMeasure measure) {
        return new ChartVariant(
                text,
                (workbook, projection, id, length) -> EconomicsChart.of(workbook, projection, id, length, measure));
    }

    private ColumnChoice chips(DealPlace deal) {
        ChipColumns columns = new ChipColumns(document, scenarios, deal, notices);
        return new ColumnChoice() {
            @Override
            public String noun() {
                return "chip";
            }

            @Override
            public List<Choice> choices() {
                return columns.choices();
            }

            @Override
            public void add(Choice choice) {
                columns.add(choice);
            }

            @Override
            public void remove(String column) {
                columns.remove(column);
            }
        };
    }

    private static List<ChartVariant> mixVariants() {
        Map<ChipMeasure, String> texts = Map.of(
                ChipMeasure.SHARE, "Share",
                ChipMeasure.CHIPS, "Chips",
                ChipMeasure.H100E, "H100e",
                ChipMeasure.ADDITIONS, "Additions");
        List<ChartVariant> variants = new ArrayList<>();
        for (ChipMeasure measure : ChipMeasure.values()) {
            variants.add(new ChartVariant(
                    texts.getOrDefault(measure, measure.name()),
                    (workbook, projection, id, length) -> ChipMixChart.of(workbook, projection, id, length, measure)));
        }
        return variants;
    }

    private <T> @Nullable T outcome(DealPlace deal, Function<DealProjection, @Nullable T> read) {
        return projections
                .lastProperty()
                .get()
                .map(run -> run.projection().deals().get(deal.id()))
                .map(read)
                .orElse(null);
    }
}
