package org.dealbench.presentation.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealbench.desktop.port.FileStore;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.DealProjection;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Claim;
import org.dealbench.model.Inputs;
import org.dealbench.model.Party;
import org.dealbench.model.Validation;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.form.FormField;
import org.dealbench.presentation.shell.WorkbookStore.Opened;
import org.dealbench.presentation.shell.WorkbookStore.Supplied;
import org.junit.jupiter.api.Test;

class NewWorkbookTest {

    private static final Workbook SAMPLE = supplied(Supplied.SAMPLE);

    private final NewWorkbook asked = new NewWorkbook(
            SAMPLE,
            supplied(Supplied.TEMPLATE),
            "123e4567-e89b-12d3-a456-426614174000",
            LocalDate.of(2026, 11, 23),
            Validation::check);

    private static Workbook supplied(Supplied supplied) {
        return switch (new FileStore().open(supplied)) {
            case Opened.Read(Workbook workbook) -> workbook;
            case Opened.Refused refused -> throw new AssertionError(refused);
        };
    }

    private FormField field(String id) {
        return asked.form().fields().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void type(String id, String text) {
        field(id).textProperty().set(text);
    }

    @Test
    void templateIsReadyAtOnceAndShowsMoneyAndPower() {
        assertThat(asked.form().readyProperty().get()).isTrue();
        Workbook workbook = asked.workbook();
        assertThat(Validation.check(workbook)).isEmpty();
        DealProjection deal = Objects.requireNonNull(new Projector(DealLines.catalogue())
                .project(workbook, () -> false)
                .deals()
                .get("deal"));
        assertThat(deal.series("capacity.facilityMw").last()).isCloseTo(1000, within(1e-6));
        assertThat(deal.series("tranche.fundedCumulative").last()).isCloseTo(20e9, within(1.0));
        assertThat(workbook.deals().getFirst().name()).isEqualTo("Provider \u2013 Customer");
        assertThat(workbook.calendar().start()).isEqualTo(YearMonth.of(2026, 1));
        assertThat(workbook.calendar().valuationDate()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void everyNumberOfTheTemplateSaysThatItIsAPlaceholder() {
        Workbook workbook = asked.workbook();
        Set<String> claimed = workbook.claims().stream().map(Claim::input).collect(Collectors.toSet());
        assertThat(Inputs.of(workbook).stream()
                        .filter(input -> input.value() != null)
                        .filter(input -> input.address().toString().startsWith("deals/"))
                        .map(input -> input.address().toString()))
                .allMatch(claimed::contains);
        assertThat(workbook.notes()).contains("placeholder");
    }

    @Test
    void chipsComeFromTheSampleWithTheirMakersClaimsAndSources() {
        Workbook workbook = asked.workbook();
        assertThat(workbook.chips()).isEqualTo(SAMPLE.chips());
        assertThat(workbook.claims())
                .containsAll(SAMPLE.claims().stream()
                        .filter(claim -> claim.input().startsWith("chips/"))
                        .toList());
        assertThat(workbook.referenceChip()).isEqualTo(SAMPLE.referenceChip());
    }

    @Test
    void datesOfTheTemplateMoveWithTheCalendar() {
        type("calendar/start", "Jul 2028");
        assertThat(asked.workbook().deals().getFirst().phases().getFirst().start())
                .isEqualTo(YearMonth.of(2029, 1));
        assertThat(asked.workbook().deals().getFirst().tranches().getLast().longStop())
                .isEqualTo(LocalDate.of(2031, 6, 30));
        assertThat(asked.workbook().calendar().valuationDate()).isEqualTo(LocalDate.of(2028, 7, 1));
    }

    @Test
    void partiesAreNamedAndAMakerOfChipsMayProvideThem() {
        type("provider", "amazon");
        type("customer", "Newco");
        assertThat(asked.workbook().parties())
                .extracting(Party::name)
                .contains("Amazon", "Newco")
                .doesNotHaveDuplicates();
        assertThat(Validation.check(asked.workbook())).isEmpty();
    }

    @Test
    void blankOneHasNothingAndNeedsNoParties() {
        type("kind", "Nothing at all");
        type("provider", "");
        assertThat(asked.form().readyProperty().get()).isTrue();
        assertThat(asked.workbook().chips()).isEmpty();
        assertThat(asked.workbook().deals()).isEmpty();

        type("kind", "No deal, with the chip catalogue");
        assertThat(asked.workbook().chips()).hasSameSizeAs(SAMPLE.chips());
        assertThat(asked.workbook().deals()).isEmpty();
    }

    @Test
    void wrongAnswersAreToldAtTheirFields() {
        type("currency", "XQX");
        assertThat(field("currency").faultProperty().get()).contains("ISO 4217");
        type("currency", "EUR");
        assertThat(asked.form().noteProperty().get()).contains("prices are in USD");
        type("calendar/months", "0");
        assertThat(field("calendar/months").faultProperty().get()).contains("between 1 and 600");
        type("calendar/months", "120");
        type("title", " ");
        assertThat(asked.form().readyProperty().get()).isFalse();
    }
}
