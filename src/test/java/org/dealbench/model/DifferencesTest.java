package org.dealbench.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private final Workbook workbook = Samples.workbook();

    private Workbook with(String address, Object part) {
        return Parts.replace(workbook, Address.parse(address), part).orElseThrow();
    }

    @Test
    void nothingDiffersFromItself() {
        assertThat(Differences.between(workbook, Samples.workbook())).isEmpty();
    }

    @Test
    void aChangedValueIsToldByItsAddressWithBothValues() {
        assertThat(Differences.between(workbook, with("title", "Later")))
                .containsExactly(new Difference(Address.of("title"), workbook.title(), "Later"));
        assertThat(new Difference(Address.of("title"), null, "Later").text("here", "on disk"))
                .isEqualTo("title: nothing here, Later on disk");
    }

    @Test
    void anElementThatOnlyOneSideHasIsOneDifferenceByName() {
        Chip chip = workbook.chips().getFirst();
        Workbook without =
                Parts.remove(workbook, Address.of("chips", chip.id())).orElseThrow();

        assertThat(Differences.between(workbook, without))
                .containsExactly(
                        new Difference(Address.of("chips", chip.id()), "\u201c" + chip.name() + "\u201d", null));
    }

    @Test
    void movedElementsDifferInNothing() {
        assertThat(workbook.chips()).hasSizeGreaterThan(1);
        Workbook moved = Parts.move(
                        workbook,
                        Address.of("chips", workbook.chips().getFirst().id()),
                        1)
                .orElseThrow();

        assertThat(moved).isNotEqualTo(workbook);
        assertThat(Differences.between(workbook, moved)).isEmpty();
    }

    @Test
    void aShareOfAMixIsTheInputThatAScenarioWouldOverride() {
        Deal deal = workbook.deals().stream()
                .filter(each -> each.mix() != null)
                .findFirst()
                .orElseThrow();
        MixRow row = Objects.requireNonNull(deal.mix()).rows().getFirst();
        Address share = Address.of(
                "deals",
                deal.id(),
                "mix",
                row.from().toString(),
                row.shares().sequencedKeySet().getFirst());

        Workbook changed = Inputs.withNumber(workbook, share, 0.123).orElseThrow();

        assertThat(Differences.between(workbook, changed))
                .extracting(Difference::address)
                .containsExactly(share);
    }
}
