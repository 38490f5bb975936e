package org.dealbench.presentation.assumptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.desktop.port.FileStore;
import org.dealbench.model.Address;
import org.dealbench.model.Calendar;
import org.dealbench.model.Chip;
import org.dealbench.model.Claim;
import org.dealbench.model.Confidence;
import org.dealbench.model.Deal;
import org.dealbench.model.Distribution;
import org.dealbench.model.Inputs;
import org.dealbench.model.Parts;
import org.dealbench.model.Pricing;
import org.dealbench.model.Source;
import org.dealbench.model.Uncertainty;
import org.dealbench.model.Validation;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.document.EditResult;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.form.Form;
import org.dealbench.presentation.form.FormField;
import org.dealbench.presentation.setup.BlankWorkbook;
import org.dealbench.presentation.shell.WorkbookStore.Opened;
import org.dealbench.presentation.shell.WorkbookStore.Supplied;
import org.junit.jupiter.api.Test;

class AssumptionSetsTest {

    private static final Workbook SAMPLE =
            switch (new FileStore().open(Supplied.SAMPLE)) {
                case Opened.Read(Workbook workbook) -> workbook;
                case Opened.Refused refused -> throw new AssertionError(refused);
            };
    private static final String DEAL = SAMPLE.deals().getFirst().id();
    private static final KeptSet CHIPS = new KeptSet(AssumptionKind.CHIPS, "Spring list", Instant.EPOCH);
    private static final KeptSet COSTS = new KeptSet(AssumptionKind.COSTS, "Abilene costs", Instant.EPOCH);

    private static Workbook blank() {
        YearMonth start = YearMonth.of(2026, 1);
        return BlankWorkbook.of(null, "Mine", "USD", new Calendar(start, 60, start.atDay(1)));
    }

    private static WorkbookDocument document(Workbook workbook) {
        return new WorkbookDocument(workbook, Validation::check);
    }

    private static void choose(Form form, String id, String text) {
        field(form, id).textProperty().set(text);
    }

    private static FormField field(Form form, String id) {
        return form.fields().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Workbook with(Workbook workbook, String list, List<?> elements) {
        return Parts.replace(workbook, Address.of(list), elements).orElseThrow();
    }

    private static Workbook set(Workbook workbook, String address, double number) {
        return Inputs.replace(workbook, Address.parse(address), Value.of(number))
                .orElseThrow();
    }

    private static Workbook catalogue() {
        SaveSet asked = new SaveSet(SAMPLE, List.of(), Optional.empty());
        choose(asked.form(), "kind", "The chips, as a chip catalogue");
        choose(asked.form(), "set", "Spring list");
        assertThat(asked.form().readyProperty().get()).isTrue();
        return asked.content();
    }

    private static Workbook deck(Workbook from) {
        SaveSet asked = new SaveSet(from, List.of(), Optional.of(DEAL));
        choose(asked.form(), "kind", "Economics and operation of a deal, as a cost deck");
        return asked.content();
    }

    private static long about(Workbook workbook, String prefix) {
        return workbook.claims().stream()
                .filter(claim -> claim.input().startsWith(prefix))
                .count();
    }

    @Test
    void aSetIsAValidWorkbookThatHoldsNothingElse() {
        Workbook chips = catalogue();
        assertThat(Validation.check(chips)).isEmpty();
        assertThat(chips.title()).isEqualTo("Spring list");
        assertThat(chips.chips()).isEqualTo(SAMPLE.chips());
        assertThat(chips.claims()).hasSize((int) about(SAMPLE, "chips/")).isNotEmpty();
        assertThat(chips.deals()).isEmpty();

        Workbook costs = deck(SAMPLE);
        assertThat(Validation.check(costs)).isEmpty();
        assertThat(costs.chips()).isEmpty();
        Deal bare = costs.deals().getFirst();
        assertThat(bare.economics()).isEqualTo(SAMPLE.deals().getFirst().economics());
        assertThat(bare.operation()).isEqualTo(SAMPLE.deals().getFirst().operation());
        assertThat(bare.tranches()).isEmpty();
        assertThat(costs.claims()).isNotEmpty().allMatch(claim -> CostInsertion.isCost(claim.input(), DEAL));
        assertThat(costs.sources()).hasSizeLessThan(SAMPLE.sources().size());
    }

    @Test
    void whatIsKeptAndWhatItReplacesIsToldBeforehand() {
        SaveSet asked = new SaveSet(SAMPLE, List.of(CHIPS), Optional.empty());
        assertThat(asked.form().noteProperty().get())
                .startsWith(SAMPLE.chips().size() + " chips, " + about(SAMPLE, "chips/") + " claims of ");
        choose(asked.form(), "set", "Spring list");
        assertThat(asked.form().noteProperty().get()).endsWith("It replaces the chip catalogue of that name.");
        assertThat(field(asked.form(), "deal").shownProperty().get()).isFalse();
        choose(asked.form(), "kind", "Economics and operation of a deal, as a cost deck");
        assertThat(field(asked.form(), "deal").shownProperty().get()).isTrue();
        assertThat(asked.form().noteProperty().get())
                .startsWith("Economics and operation of "
                        + SAMPLE.deals().getFirst().name());
        choose(asked.form(), "set", " ");
        assertThat(asked.form().readyProperty().get()).isFalse();
    }

    @Test
    void aCatalogueGoesIntoAnEmptyWorkbookInOneStep() {
        WorkbookDocument document = document(blank());
        InsertSet asked = new InsertSet(document, CHIPS, catalogue(), Optional.empty());
        assertThat(asked.form().fields()).isEmpty();
        assertThat(asked.form().detailsProperty().get())
                .contains("Adds " + SAMPLE.chips().getFirst().name())
                .anyMatch(line -> line.matches("Adds \\d+ claims, \\d+ sources.*"));

        assertThat(asked.apply()).isInstanceOf(EditResult.Done.class);
        assertThat(document.workbook().chips()).isEqualTo(SAMPLE.chips());
        assertThat(document.workbook().referenceChip()).isEqualTo(SAMPLE.referenceChip());
        assertThat(about(document.workbook(), "chips/")).isEqualTo(about(SAMPLE, "chips/"));
        assertThat(document.undoLabelProperty().get()).isEqualTo("Insert chip catalogue \u201cSpring list\u201d");
        document.undo();
        assertThat(document.workbook()).isEqualTo(blank());
    }

    @Test
    void insertingTwiceChangesNothing() {
        WorkbookDocument document = document(SAMPLE);
        InsertSet asked = new InsertSet(document, CHIPS, catalogue(), Optional.empty());
        assertThat(asked.apply()).isInstanceOf(EditResult.Unchanged.class);
        assertThat(asked.form().detailsProperty().get()).allMatch(line -> line.endsWith("is the same already"));
        assertThat(new InsertSet(document, COSTS, deck(SAMPLE), Optional.of(DEAL)).apply())
                .isInstanceOf(EditResult.Unchanged.class);
    }

    @Test
    void aChipThatIsHereAlreadyIsReplacedOrKeptAsAPersonChooses() {
        Chip first = SAMPLE.chips().getFirst();
        String cost = "chips/" + first.id() + "/unitCost";
        Workbook dearer = set(SAMPLE, cost, 60_000);
        WorkbookDocument document = document(dearer);
        InsertSet asked = new InsertSet(document, CHIPS, catalogue(), Optional.empty());
        assertThat(asked.form().detailsProperty().get())
                .contains("Replaces " + first.name() + ": unit cost 60,000 \u2192 52,000");

        choose(asked.form(), "way", "Keep it as it is here");
        assertThat(asked.form().detailsProperty().get()).contains("Keeps " + first.name() + " as it is here");
        assertThat(asked.apply()).isInstanceOf(EditResult.Unchanged.class);

        choose(asked.form(), "way", "Replace it by that of the set");
        assertThat(asked.apply()).isInstanceOf(EditResult.Done.class);
        assertThat(document.workbook()).isEqualTo(SAMPLE);
    }

    @Test
    void anIdThatMeansSomethingElseHereGivesWay() {
        Workbook set = catalogue();
        Source quoted = set.sources().getFirst();
        Source other = new Source(quoted.id(), "Another page", null, null, null, "https://example.org/other");
        Claim claim = set.claims().getFirst();
        Claim own = new Claim(
                claim.id(),
                other.id(),
                "referenceTflops",
                "Named so",
                null,
                null,
                null,
                null,
                null,
                Confidence.ESTIMATE,
                null);
        Workbook into = with(with(blank(), "sources", List.of(other)), "claims", List.of(own));
        WorkbookDocument document = document(into);
        assertThat(Validation.check(into)).isEmpty();

        assertThat(new InsertSet(document, CHIPS, set, Optional.empty()).apply())
                .isInstanceOf(EditResult.Done.class);
        Workbook after = document.workbook();
        assertThat(after.sources()).contains(other).hasSize(set.sources().size() + 1);
        assertThat(after.claims()).contains(own).hasSize(set.claims().size() + 1);
        assertThat(Validation.check(after)).isEmpty();
        Claim moved = after.claims().stream()
                .filter(each -> each.statement().equals(claim.statement()))
                .findFirst()
                .orElseThrow();
        assertThat(after.sources().stream()
                        .filter(each -> each.id().equals(moved.source()))
                        .findFirst()
                        .orElseThrow()
                        .title())
                .isEqualTo(set.sources().stream()
                        .filter(each -> each.id().equals(claim.source()))
                        .findFirst()
                        .orElseThrow()
                        .title());
    }

    @Test
    void anInputIsUncertainOnceAndKeepsADimensionThatIsFree() {
        String input = "chips/" + SAMPLE.chips().getFirst().id() + "/unitCost";
        String mine = "referenceTflops";
        Distribution spread = new Distribution.Uniform(40_000, 70_000, null, null);
        Distribution own = new Distribution.Uniform(1_900, 2_000, null, null);
        Workbook set = with(catalogue(), "uncertainties", List.of(new Uncertainty(input, spread, 3)));
        Workbook into =
                with(SAMPLE, "uncertainties", List.of(new Uncertainty(input, own, 7), new Uncertainty(mine, own, 3)));
        WorkbookDocument document = document(into);
        assertThat(new InsertSet(document, CHIPS, set, Optional.empty()).apply())
                .isInstanceOf(EditResult.Done.class);
        assertThat(document.workbook().uncertainties())
                .containsExactly(new Uncertainty(input, spread, 7), new Uncertainty(mine, own, 3));
        WorkbookDocument other = document(with(SAMPLE, "uncertainties", List.of(new Uncertainty(mine, own, 3))));
        assertThat(new InsertSet(other, CHIPS, set, Optional.empty()).apply()).isInstanceOf(EditResult.Done.class);
        assertThat(other.workbook().uncertainties())
                .containsExactly(new Uncertainty(mine, own, 3), new Uncertainty(input, spread, null));
    }

    @Test
    void aDeckIsPutIntoTheChosenDealWithItsClaimsAboutThatDeal() {
        Workbook deck = deck(SAMPLE);
        Deal target = SAMPLE.deals().getLast();
        Workbook into = set(SAMPLE, "deals/" + target.id() + "/operation/utilisation", 0.123);
        WorkbookDocument document = document(into);
        InsertSet asked = new InsertSet(document, COSTS, deck, Optional.of(target.id()));
        assertThat(field(asked.form(), "deal").textProperty().get()).isEqualTo(target.name());
        assertThat(asked.form().detailsProperty().get())
                .anyMatch(line -> line.startsWith("Replaces utilisation 12.3 % \u2192 "));
        assertThat(asked.apply()).isInstanceOf(EditResult.Done.class);

        Workbook after = document.workbook();
        Deal changed = after.deals().getLast();
        assertThat(changed.economics()).isEqualTo(deck.deals().getFirst().economics());
        assertThat(changed.operation()).isEqualTo(deck.deals().getFirst().operation());
        assertThat(changed.tranches()).isEqualTo(target.tranches());
        assertThat(about(after, "deals/" + target.id() + "/economics/"))
                .isGreaterThanOrEqualTo(about(deck, "deals/" + DEAL + "/economics/"));
        assertThat(Validation.check(after)).isEmpty();
    }

    @Test
    void aDeckWithoutEconomicsLeavesThoseOfTheDeal() {
        Workbook bare = Parts.replace(SAMPLE, Address.of("deals", DEAL, "economics"), null)
                .orElseThrow();
        List<Claim> others = new ArrayList<>(bare.claims());
        others.removeIf(claim -> claim.input().startsWith("deals/" + DEAL + "/economics"));
        WorkbookDocument document = document(SAMPLE);
        InsertSet asked = new InsertSet(document, COSTS, deck(with(bare, "claims", others)), Optional.of(DEAL));
        assertThat(asked.form().detailsProperty().get()).contains("Keeps the economics: the set has none");
        asked.apply();
        assertThat(document.workbook().deals().getFirst().economics())
                .isEqualTo(SAMPLE.deals().getFirst().economics());
    }

    @Test
    void whatWouldBeAFaultIsSaidAndNotInserted() {
        Workbook set = catalogue();
        Chip relative = set.chips().stream()
                .filter(chip -> chip.pricing() instanceof Pricing.Relative)
                .findFirst()
                .orElseThrow();
        Workbook lone = with(set, "chips", List.of(relative));
        InsertSet asked = new InsertSet(document(blank()), CHIPS, lone, Optional.empty());
        assertThat(asked.form().readyProperty().get()).isFalse();
        assertThat(asked.form().problemProperty().get()).contains("Relative to must be the id of a chip");
        assertThat(asked.apply()).isInstanceOf(EditResult.Refused.class);
    }

    @Test
    void amountsInAnotherCurrencyAreTold() {
        Workbook euros = Parts.replace(blank(), Address.of("currency"), "EUR").orElseThrow();
        InsertSet asked = new InsertSet(document(euros), CHIPS, catalogue(), Optional.empty());
        assertThat(asked.form().noteProperty().get()).contains("are in USD").contains("nothing is converted");
    }

    @Test
    void aNameIsGivenOnceOfAKind() {
        KeptSet other = new KeptSet(AssumptionKind.CHIPS, "Autumn list", Instant.EPOCH);
        RenameSet asked = new RenameSet(CHIPS, List.of(CHIPS, other, COSTS));
        assertThat(asked.form().readyProperty().get()).isTrue();
        choose(asked.form(), "name", "Autumn list");
        assertThat(asked.form().readyProperty().get()).isFalse();
        assertThat(field(asked.form(), "name").faultProperty().get())
                .isEqualTo("There is another chip catalogue of that name.");
        choose(asked.form(), "name", "Abilene costs");
        assertThat(asked.form().readyProperty().get()).isTrue();
    }
}
