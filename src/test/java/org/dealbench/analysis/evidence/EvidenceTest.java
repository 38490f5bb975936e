package org.dealbench.analysis.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dealbench.model.Address;
import org.dealbench.model.Claim;
import org.dealbench.model.Confidence;
import org.dealbench.model.Parts;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.WorkbookBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final Workbook WORKBOOK = WorkbookBuilder.sample();
    private static final Address AMOUNT = Address.of(
            "deals",
            WorkbookBuilder.DEAL,
            "tranches",
            WORKBOOK.deals().getFirst().tranches().getFirst().id(),
            "amount");
    private static final Address EARLIEST = AMOUNT.parent().child("earliest");

    private static Claim claim(
            Address input,
            @Nullable Value value,
            @Nullable Value low,
            @Nullable Value high,
            @Nullable String supersededBy) {
        return new Claim(
                "c" + input + value + low,
                "s",
                input.toString(),
                "",
                value,
                low,
                high,
                null,
                null,
                Confidence.SECONDARY,
                supersededBy);
    }

    private static Claim says(double value) {
        return claim(AMOUNT, Value.of(value), null, null, null);
    }

    private static Evidence of(double amount, Claim... claims) {
        Workbook workbook = Parts.replace(WORKBOOK, AMOUNT, amount)
                .then(changed -> Parts.replace(changed, Address.of("claims"), new ArrayList<>(List.of(claims))))
                .orElseThrow();
        return EvidenceBook.of(workbook).at(AMOUNT).orElseThrow();
    }

    @Test
    void aFigureStandsForWhatRoundsToIt() {
        assertThat(of(61.6e9, says(62e9)).standing()).isEqualTo(Standing.AGREED);
        assertThat(of(61.4e9, says(62e9)).standing()).isEqualTo(Standing.DEPARTED);
    }

    @Test
    void aRoundFigureIsReadWithTwoDigitsAtLeast() {
        assertThat(of(104e9, says(100e9)).standing()).isEqualTo(Standing.AGREED);
        assertThat(of(62e9, says(100e9)).standing()).isEqualTo(Standing.DEPARTED);
    }

    @Test
    void claimsThatCannotBothBeRightAreReadingsOfTheirOwn() {
        Evidence evidence = of(100e9, says(62e9), says(100e9), says(61.8e9));

        assertThat(evidence.standing()).isEqualTo(Standing.DISPUTED);
        assertThat(evidence.readings())
                .extracting(Reading::value, reading -> reading.claims().size(), Reading::used)
                .containsExactly(tuple(Value.of(62e9), 2, false), tuple(Value.of(100e9), 1, true));
    }

    @Test
    void aRangeMeetsWhatLiesInItAndAnOpenOneWhatLiesBeyondItsEnd() {
        Claim range = claim(AMOUNT, null, Value.of(10e9), Value.of(20e9), null);
        Claim least = claim(AMOUNT, null, Value.of(15e9), null, null);

        assertThat(of(12e9, range).standing()).isEqualTo(Standing.AGREED);
        assertThat(of(12e9, range, least).standing()).isEqualTo(Standing.DEPARTED);
        assertThat(of(18e9, range, least).standing()).isEqualTo(Standing.AGREED);
    }

    @Test
    void whatWasSupersededNeitherAgreesNorDisagrees() {
        assertThat(of(122e9, says(122e9), claim(AMOUNT, Value.of(110e9), null, null, "other"))
                        .standing())
                .isEqualTo(Standing.AGREED);
        assertThat(of(110e9, claim(AMOUNT, Value.of(110e9), null, null, "other"))
                        .standing())
                .isEqualTo(Standing.UNSOURCED);
    }

    @Test
    void aDateMeansAsMuchAsItIsPreciseTo() {
        Claim year = claim(EARLIEST, Value.of("2027"), null, null, null);
        Claim month = claim(EARLIEST, Value.of("2027-03"), null, null, null);
        Workbook workbook = Parts.replace(WORKBOOK, EARLIEST, LocalDate.of(2027, 3, 31))
                .then(changed -> Parts.replace(changed, Address.of("claims"), List.of(year, month)))
                .orElseThrow();

        assertThat(EvidenceBook.of(workbook).at(EARLIEST).orElseThrow().standing())
                .isEqualTo(Standing.AGREED);
    }
}
