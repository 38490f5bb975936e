package org.dealbench.presentation.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.chart.DealWorkbooks;
import org.dealbench.chart.PortfolioWorkbooks;
import org.dealbench.engine.deal.Projection;
import org.dealbench.model.Deal;
import org.dealbench.model.Identified;
import org.dealbench.model.Party;
import org.dealbench.model.Validation;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.SampleWorkbooks;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.InputTable;
import org.dealbench.presentation.table.Place;
import org.dealbench.presentation.table.RowCommands;
import org.junit.jupiter.api.Test;

class DealTableTest {

    private static final Workbook SAMPLE = PortfolioWorkbooks.sample();
    private static final Projection PROJECTION = DealWorkbooks.project(SAMPLE);

    private final WorkbookDocument document = new WorkbookDocument(SAMPLE, Validation::check);
    private final ScenarioSelection scenarios = new ScenarioSelection(document);
    private final List<String> notices = new ArrayList<>();
    private final DealTable content = new DealTable(id -> PROJECTION.deals().get(id));
    private final InputTable table = new InputTable(document, scenarios, content, notices::add);
    private final InputTable parties = new InputTable(document, scenarios, new PartyTable(), notices::add);
    private final RowCommands rows = new RowCommands(document, scenarios, content.rowEdits(), notices::add);

    private String cell(InputTable shown, String row, String column) {
        List<String> columns =
                shown.columnsProperty().get().stream().map(Column::id).toList();
        return shown.rows().stream()
                .filter(each -> each.id().equals(row))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(columns.indexOf(column))
                .text();
    }

    private List<String> deals() {
        return document.workbook().deals().stream().map(Identified::id).toList();
    }

    @Test
    void resultsOfAllDealsStandInOneMagnitude() {
        assertThat(table.columnsProperty().get())
                .extracting(Column::heading)
                .contains("Headline, USD bn", "Power, GW", "Obligation, USD bn", "Coverage, %", "NPV, USD bn");
        assertThat(cell(table, "aws-openai", "result-headline")).isEqualTo("50.00");
        assertThat(cell(table, "aws-openai", "result-power")).isEqualTo("2.550");
        assertThat(cell(table, "softbank-openai", "result-coverage")).isEqualTo("\u2013");
    }

    @Test
    void partyOfADealIsAnInputThatAScenarioCanOverride() {
        table.type(new Place("amd-openai", "provider"), "Oracle");

        assertThat(document.workbook().deals().get(6).provider()).isEqualTo("oracle");
        assertThat(document.undoLabelProperty().get())
                .isEqualTo("Change provider of AMD - OpenAI (capacity only) to Oracle");
        table.type(new Place("amd-openai", "provider"), "Nobody");
        assertThat(document.workbook().deals().get(6).provider()).isEqualTo("oracle");
    }

    @Test
    void dealIsAddedCopiedMovedRenamedAndDeletedInSteps() {
        String added = rows.add("nvidia-openai").orElseThrow();
        assertThat(deals().indexOf(added)).isEqualTo(3);
        assertThat(document.workbook().deals().get(3).customer()).isEqualTo("openai");

        rows.move(added, "Deal 10", -3);
        table.type(new Place(added, "name"), "New venture");
        assertThat(document.workbook().deals().getFirst().name()).isEqualTo("New venture");

        String copy =
                rows.duplicate("oracle-openai", "Oracle - OpenAI (Stargate)").orElseThrow();
        Deal copied = document.workbook().deals().stream()
                .filter(deal -> deal.id().equals(copy))
                .findFirst()
                .orElseThrow();
        assertThat(copied.phases()).isEqualTo(SAMPLE.deals().get(3).phases());

        rows.delete(added, "New venture");
        rows.delete(copy, copied.name());
        assertThat(deals())
                .isEqualTo(SAMPLE.deals().stream().map(Identified::id).toList());
        for (int i = 0; i < 6; i++) {
            document.undo();
        }
        assertThat(document.workbook()).isEqualTo(SAMPLE);
    }

    @Test
    void dealThatIsReferredToIsNotDeletedAndSaysByWhat() {
        rows.delete("aws-openai", "Amazon - OpenAI");

        assertThat(deals()).contains("aws-openai");
        assertThat(notices.getLast()).contains("is needed by").contains("Microsoft enforces exclusivity");
    }

    @Test
    void firstDealBringsItsPartiesWithIt() {
        document.open(SampleWorkbooks.empty());
        rows.add(null);

        assertThat(document.workbook().parties())
                .extracting(Party::name)
                .containsExactly("Investor", "Customer", "Provider");
        assertThat(document.workbook().deals().getFirst().provider()).isEqualTo("provider");
        document.undo();
        assertThat(document.workbook()).isEqualTo(SampleWorkbooks.empty());
    }

    @Test
    void roleIsSwitchedInItsCell() {
        assertThat(cell(parties, "oracle", "investor")).isEqualTo("no");
        parties.type(new Place("oracle", "investor"), "yes");

        assertThat(document.workbook().parties())
                .filteredOn(party -> party.id().equals("oracle"))
                .flatExtracting(Party::roles)
                .containsExactly(Party.Role.INVESTOR, Party.Role.PROVIDER);
        assertThat(cell(parties, "openai", "deals")).isEqualTo("8 deals");
    }
}
