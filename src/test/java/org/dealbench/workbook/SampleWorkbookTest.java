package org.dealbench.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dealbench.model.Address;
import org.dealbench.model.Claim;
import org.dealbench.model.Inputs;
import org.dealbench.model.Parts;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SampleWorkbookTest {

    private static final String SAMPLE = "/sample/amazon-openai.dealbench";
    private static final String CASE = "/cases/amazon-openai.dealbench";

    /// What later sources corrected: the round as it closed, and a suit that has lost its ground.
    private static final Map<String, Double> CORRECTED = Map.of(
            "deals/aws-openai/equity/roundSize", 122_000_000_000.0,
            "deals/softbank-openai/equity/roundSize", 122_000_000_000.0,
            "deals/nvidia-openai/equity/roundSize", 122_000_000_000.0,
            "risks/microsoft-suit/probability", 0.02);

    @Test
    void sampleOpensWithoutFaultAndIsWrittenAsOurWriterWritesIt() throws IOException {
        byte[] file = WorkbookJsonTest.resource(SAMPLE);
        Opening.Opened opened = WorkbookJsonTest.opened(file);

        assertThat(opened.workbook().uuid()).isNotNull();
        assertThat(opened.extras().hasUnknownFields()).isFalse();
        assertThat(WorkbookJson.write(opened.workbook(), opened.extras())).isEqualTo(file);
    }

    @Test
    void sampleHasTheNumbersOfTheCaseItsResultsAreKnownForButForWhatSourcesCorrected() throws IOException {
        Workbook sample = sample();
        Workbook known = corrected(workbook(CASE));

        // What was disclosed since is held against the projection and has no part in it, as lines of one's own have
        // none.
        Workbook asKnown = Parts.replace(sample, Address.of("actuals"), known.actuals())
                .then(changed -> Parts.replace(changed, Address.of("parties"), known.parties()))
                .then(changed -> Parts.replace(changed, Address.of("lines"), known.lines()))
                .orElseThrow();
        assertThat(sample.actuals()).containsAll(known.actuals());
        assertThat(sample.parties()).containsExactlyInAnyOrderElementsOf(known.parties());
        assertThat(withoutWords(asKnown)).isEqualTo(withoutWords(known));
    }

    private static Workbook corrected(Workbook known) {
        Workbook corrected = known;
        for (var correction : CORRECTED.entrySet()) {
            corrected = Inputs.replace(corrected, Address.parse(correction.getKey()), Value.of(correction.getValue()))
                    .orElseThrow();
        }
        return corrected;
    }

    @Test
    void everyInputOfTheDealHasASourceOrAnAssumptionWithItsReason() throws IOException {
        Workbook sample = sample();
        Set<String> spokenOf = sample.claims().stream()
                .filter(claim -> !claim.statement().isBlank())
                .map(Claim::input)
                .collect(Collectors.toSet());

        assertThat(Inputs.of(sample))
                .filteredOn(input -> input.value() != null && ofTheDeal(input.address()))
                .hasSizeGreaterThan(150)
                .extracting(input -> input.address().toString())
                .filteredOn(address -> !spokenOf.contains(address))
                .isEmpty();
    }

    /// The deal itself, its chips, what its money waits for, its risks, and the path it is held against.
    private static boolean ofTheDeal(Address address) {
        List<String> segments = address.segments();
        return switch (segments.getFirst()) {
            case "deals" -> segments.get(1).equals("aws-openai");
            case "chips" -> List.of("gb300", "trainium3", "trainium4").contains(segments.get(1));
            case "conditions" -> List.of("listing", "funding-event").contains(segments.get(1));
            case "risks", "targets" -> true;
            default -> false;
        };
    }

    private static Workbook sample() throws IOException {
        return workbook(SAMPLE);
    }

    private static Workbook workbook(String name) throws IOException {
        return WorkbookJsonTest.opened(WorkbookJsonTest.resource(name)).workbook();
    }

    private static Workbook withoutWords(Workbook workbook) {
        Workbook plain = replaced(replaced(workbook, "uuid", null), "notes", "");
        return replaced(replaced(plain, "claims", List.of()), "sources", List.of());
    }

    private static Workbook replaced(Workbook workbook, String field, @Nullable Object value) {
        return Parts.replace(workbook, Address.of(field), value).orElseThrow();
    }
}
