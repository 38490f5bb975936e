package org.dealbench.analysis.comparison;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.dealbench.analysis.comparison.Attribution.Method;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.deal.Case;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Address;
import org.dealbench.model.Commitment;
import org.dealbench.model.Deal;
import org.dealbench.model.Difference;
import org.dealbench.model.Inputs;
import org.dealbench.model.Mix;
import org.dealbench.model.Parts;
import org.dealbench.model.Phase;
import org.dealbench.model.Profile;
import org.dealbench.model.Ramp;
import org.dealbench.model.Tranche;
import org.dealbench.model.Validation;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.junit.jupiter.api.Test;

class WorkbookChangesTest {

    private static final LineCatalogue CATALOGUE = DealLines.catalogue();
    private static final String DEAL = "deals/aws-openai/";

    private final Projector projector = new Projector(CATALOGUE);
    private final Workbook sample = Case.workbook("amazon-openai");

    private static Workbook put(Workbook workbook, String address, Object part) {
        return Parts.replace(workbook, Address.parse(address), part).orElseThrow();
    }

    private static Workbook set(Workbook workbook, String address, Value value) {
        return Inputs.replace(workbook, Address.parse(address), value).orElseThrow();
    }

    private Deal deal() {
        return sample.deals().getFirst();
    }

    private Attribution attribute(Workbook before, Workbook after, String address, Method method) {
        assertThat(Validation.checkApplied(after)).isEmpty();
        Quantity quantity = Quantity.find(
                        before, projector.project(before, () -> false), CATALOGUE, address, Optional.empty())
                .orElseThrow();
        Attribution attribution = Attribution.of(
                        WorkbookChanges.between(before, after).transition(),
                        List.of(quantity),
                        method,
                        projector,
                        () -> false)
                .getFirst();
        assertThat(attribution.after())
                .isEqualTo(Double.valueOf(quantity.in(after, projector.project(after, () -> false))));
        assertThat(attribution.sum()).isEqualTo(attribution.difference());
        return attribution;
    }

    @Test
    void whatOnlyReadsDifferentlyMovesNoNumberAndIsNoChange() {
        Workbook renamed = put(put(sample, "title", "Later"), DEAL + "name", "Renamed");
        WorkbookChanges changes = WorkbookChanges.between(sample, renamed);

        assertThat(changes.transition().changes()).isEmpty();
        assertThat(changes.others())
                .extracting(Difference::address)
                .containsExactly(Address.of("title"), Address.parse(DEAL + "name"));
    }

    @Test
    void anInputIsOneChangeNamedAsInItsDealAndAMixIsOneChangeWhole() {
        Mix mix = requireNonNull(deal().mix());
        Workbook after = set(sample, DEAL + "phases/trainium-2/delayMonths", Value.of(6.0));
        for (int row = 0; row < 2; row++) {
            String address = DEAL + "mix/" + mix.rows().get(row).from() + "/gb300";
            after = set(after, address, Value.of(0.25 + row / 4.0));
        }

        assertThat(WorkbookChanges.between(sample, after).transition().changes())
                .extracting(
                        Change::label, Change::kind, change -> change.inputs().size())
                .containsExactly(
                        tuple("Amazon - OpenAI, " + phase("trainium-2") + ": Delay", Change.Kind.CHANGED, 1),
                        tuple("Chip mix of Amazon - OpenAI", Change.Kind.CHANGED, 2));
    }

    private String phase(String id) {
        return deal().phases().stream()
                .filter(phase -> phase.id().equals(id))
                .map(Phase::name)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTrancheThatOnlyOneSideHasIsOneChange() {
        Deal deal = sample.deals().get(1);
        Tranche tranche = deal.tranches().getLast();
        Workbook with = put(sample, "checks", List.of());
        Workbook without = Parts.remove(with, Address.of("deals", deal.id(), "tranches", tranche.id()))
                .orElseThrow();
        String funded = "deals/" + deal.id() + "/tranche.fundedCumulative";

        Attribution removed = attribute(with, without, funded, Method.ORDER);
        Attribution added = attribute(without, with, funded, Method.SHAPLEY);

        String label = "Tranche \u201c" + tranche.name() + "\u201d of " + deal.name();
        assertThat(removed.parts()).hasSize(1).allSatisfy(part -> assertThat(part.changes())
                .extracting(Change::label, Change::kind)
                .containsExactly(tuple(label, Change.Kind.REMOVED)));
        assertThat(added.parts().getFirst().changes())
                .extracting(Change::label, Change::kind)
                .containsExactly(tuple(label, Change.Kind.ADDED));
        assertThat(added.difference()).isEqualTo(-removed.difference()).isPositive();
    }

    @Test
    void anotherShapeOfARampNamesBoth() {
        Workbook after = put(sample, DEAL + "phases/gpu/ramp", new Ramp.Step(1));

        assertThat(WorkbookChanges.between(sample, after).transition().changes())
                .extracting(Change::label)
                .containsExactly("Ramp of Amazon - OpenAI, " + phase("gpu") + ", linear to step");
        assertThat(attribute(sample, after, DEAL + "provider.npv", Method.ORDER).parts())
                .hasSize(1);
    }

    @Test
    void aDealWithItsChipAndConditionIsAddedInAnOrderThatStands() {
        Workbook with = put(sample, "checks", List.of());
        Workbook without = Parts.remove(with, Address.of("deals", "amd-openai")).orElseThrow();
        without = put(
                without,
                "conditions",
                without.conditions().stream()
                        .filter(each -> Validation.check(sample).isEmpty()
                                && !each.toString().contains("amd-openai"))
                        .toList());
        Workbook before = put(without, "checks", List.of());
        assertThat(Validation.check(before)).isEmpty();

        Attribution whole =
                attribute(before, put(sample, "checks", List.of()), "portfolio/capacity.facilityMw", Method.ORDER);

        assertThat(whole.parts()).isNotEmpty();
        assertThat(whole.parts())
                .flatExtracting(Attribution.Part::changes)
                .allMatch(change -> change.kind() == Change.Kind.ADDED);
    }

    @Test
    void aTermAndItsYearsStandOnlyTogetherAndAreOnePartWithTheReason() {
        Commitment commitment = deal().commitments().getLast();
        String address = DEAL + "commitments/" + commitment.id();
        Workbook before = put(
                set(sample, address + "/months", Value.of(24.0)),
                address + "/profile",
                new Profile.Custom(List.of(0.5, 0.5)));
        Workbook after = put(
                set(before, address + "/months", Value.of(36.0)),
                address + "/profile",
                new Profile.Custom(List.of(0.2, 0.3, 0.5)));
        Workbook more = set(after, DEAL + "phases/trainium-2/delayMonths", Value.of(6.0));

        for (Method method : Method.values()) {
            Attribution attribution = attribute(before, more, DEAL + "revenue.total", method);

            assertThat(attribution.parts()).hasSize(2);
            Attribution.Part joint = attribution.parts().stream()
                    .filter(part -> part.changes().size() == 2)
                    .findFirst()
                    .orElseThrow();
            assertThat(joint.reason()).contains("contract years");
        }
    }

    @Test
    void anotherOrderOfTheSameEntriesIsAChangeOfItsOwnIfThereIsNoOther() {
        Workbook moved =
                Parts.move(sample, Address.of("deals", "nvidia-openai"), 0).orElseThrow();

        assertThat(WorkbookChanges.between(sample, moved).transition().changes())
                .extracting(Change::kind)
                .containsExactly(Change.Kind.REORDERED);
        assertThat(attribute(sample, moved, DEAL + "provider.npv", Method.SHAPLEY)
                        .difference())
                .isZero();
    }
}
