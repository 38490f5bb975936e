package org.dealbench.presentation.risks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.analysis.RiskImpact;
import org.dealbench.analysis.RiskImpacts;
import org.dealbench.chart.DealWorkbooks;
import org.dealbench.chart.PortfolioWorkbooks;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Effect;
import org.dealbench.model.Risk;
import org.dealbench.model.Validation;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.Workbenches;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.shell.Workbench;
import org.dealbench.presentation.table.Cell;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.InputTable;
import org.dealbench.presentation.table.Place;
import org.dealbench.presentation.table.RowCommands;
import org.junit.jupiter.api.Test;

class RiskTablesTest {

    private static final Workbook SAMPLE = PortfolioWorkbooks.sample();

    private final WorkbookDocument document = new WorkbookDocument(SAMPLE, Validation::check);
    private final ScenarioSelection scenarios = new ScenarioSelection(document);
    private final List<String> notices = new ArrayList<>();
    private final InputTable risks = new InputTable(document, scenarios, new RiskTable(), notices::add);
    private final InputTable effects = new InputTable(document, scenarios, new EffectTable(), notices::add);
    private final RowCommands rows = new RowCommands(document, scenarios, new EffectTable().rowEdits(), notices::add);

    private static Cell cell(InputTable table, String row, String column) {
        List<String> columns =
                table.columnsProperty().get().stream().map(Column::id).toList();
        return table.rows().stream()
                .filter(each -> each.id().equals(row))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(columns.indexOf(column));
    }

    private List<Effect> effects(int risk) {
        return document.workbook().risks().get(risk).effects();
    }

    @Test
    void everyEffectIsASentence() {
        assertThat(effects.rows()).hasSize(5);
        assertThat(cell(effects, "microsoft-suit/0", "does").text())
                .isEqualTo("Blocks 25 % of the capacity of Amazon - OpenAI");
        assertThat(cell(effects, "microsoft-suit/0", "does").note())
                .isEqualTo("Blocks 25 % of the capacity of Amazon - OpenAI from Sep 2026 to Feb 2028.");
        assertThat(cell(effects, "microsoft-suit/1", "does").text())
                .isEqualTo("Delays the phases of Amazon - OpenAI by 6 months");
        assertThat(cell(effects, "cloud-ends/0", "does").text())
                .startsWith("Voids ")
                .contains("of Amazon - OpenAI");
        assertThat(cell(effects, "cloud-ends/1", "does").text())
                .isEqualTo("Cuts the commitments of Amazon - OpenAI by 60 %");
        assertThat(cell(effects, "trainium4-slip/0", "does").text()).isEqualTo("Trainium4 comes 9 months later");
        assertThat(cell(risks, "microsoft-suit", "does").text()).isEqualTo("Blocks capacity, delays phases");
    }

    @Test
    void activeIsMarkedWhereAScenarioSetsIt() {
        scenarios.select(Optional.of("suit"));

        assertThat(cell(risks, "microsoft-suit", "active").mark()).isEqualTo(Cell.Mark.OVERRIDDEN);
        assertThat(cell(risks, "microsoft-suit", "active").text()).isEqualTo("yes");
        assertThat(cell(risks, "cloud-ends", "active").mark()).isEqualTo(Cell.Mark.NONE);
    }

    @Test
    void kindIsChosenAndKeepsDealAndFigure() {
        effects.type(new Place("microsoft-suit/0", "kind"), "Cut commitments");
        assertThat(effects(0).getFirst()).isEqualTo(new Effect.CutCommitment("aws-openai", 0.25));

        effects.type(new Place("microsoft-suit/0", "kind"), "Void tranche");
        assertThat(effects(0).getFirst())
                .isInstanceOfSatisfying(Effect.VoidTranche.class, effect -> assertThat(effect.tranche())
                        .startsWith("aws-openai/"));
        effects.type(new Place("microsoft-suit/1", "months"), "1 year");
        assertThat(effects(0).get(1)).isEqualTo(new Effect.DelayPhases("aws-openai", 12));
    }

    @Test
    void effectsAreAddedMovedGivenToAnotherRiskAndDeletedInSteps() {
        assertThat(rows.add("microsoft-suit/0")).contains("microsoft-suit/1");
        assertThat(effects(0)).hasSize(3);
        rows.move("microsoft-suit/1", "effect", -1);
        assertThat(effects(0).getFirst()).isEqualTo(new Effect.DelayPhases("aws-openai", 0));

        effects.type(new Place("microsoft-suit/0", "risk"), "Trainium4 slips");
        assertThat(effects(0)).isEqualTo(SAMPLE.risks().getFirst().effects());
        assertThat(effects(2)).hasSize(2);
        rows.delete("trainium4-slip/1", "effect");
        assertThat(document.workbook()).isEqualTo(SAMPLE);
        for (int i = 0; i < 4; i++) {
            document.undo();
        }
        assertThat(document.workbook()).isEqualTo(SAMPLE);
    }

    @Test
    void overrideGoesWhereItsEffectGoes() {
        scenarios.select(Optional.of("suit"));
        effects.type(new Place("microsoft-suit/1", "months"), "18");
        scenarios.select(Optional.empty());
        rows.move("microsoft-suit/1", "effect", -1);
        assertThat(document.workbook().scenarios().stream()
                        .filter(scenario -> scenario.id().equals("suit"))
                        .findFirst()
                        .orElseThrow()
                        .overrides())
                .containsKey("risks/microsoft-suit/effects/0/months")
                .doesNotContainKey("risks/microsoft-suit/effects/1/months");

        rows.delete("microsoft-suit/0", "effect 1");
        assertThat(document.workbook().scenarios())
                .allSatisfy(scenario ->
                        assertThat(scenario.overrides().keySet()).noneMatch(path -> path.contains("/effects/")));
    }

    @Test
    void impactIsThatOfTheRiskAlone() {
        List<RiskImpact> impacts = RiskImpacts.of(new Projector(DealLines.catalogue()), SAMPLE, () -> false);
        RiskImpact ends = impacts.stream()
                .filter(impact -> impact.risk().equals("cloud-ends"))
                .findFirst()
                .orElseThrow();

        assertThat(ends.deal()).isEqualTo("aws-openai");
        assertThat(ends.without().funded() - ends.with().funded()).isEqualTo(35e9, within(1.0));
        Double npv = DealWorkbooks.project(SAMPLE).deal("aws-openai").scalars().get("provider.npv");
        assertThat(ends.without().npv()).isEqualTo(npv == null ? 0 : npv, within(1.0));
        assertThat(ends.with().npv()).isNotEqualTo(ends.without().npv());
    }

    @Test
    void pageComputesImpactsWhenTheyAreLookedAtAndFollowsEdits() {
        Workbench workbench = Workbenches.over(document);
        workbench.show(PageKey.of(PageKind.RISKS));
        Page page = workbench.pageProperty().get().orElseThrow();
        page.tableProperty().set(page.tables().getLast());
        InputTable impact = page.table().table();

        assertThat(cell(impact, "cloud-ends/aws-openai", "funded-change").text())
                .isEqualTo("\u221235.00");
        RowCommands list = page.tables().getFirst().rows();
        for (Risk risk : SAMPLE.risks()) {
            list.delete(risk.id(), risk.name());
        }
        assertThat(impact.rows()).isEmpty();
        assertThat(page.chartProperty().get().orElseThrow().chart().empty()).contains("A risk is something");
        document.undo();
        assertThat(impact.rows()).isNotEmpty();
    }
}
