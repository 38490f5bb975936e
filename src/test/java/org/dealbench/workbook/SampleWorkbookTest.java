package org.dealbench.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.dealbench.model.Address;
import org.dealbench.model.Claim;
import org.dealbench.model.Parts;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SampleWorkbookTest {

    private static final String SAMPLE = "/sample/amazon-openai.dealbench";
    private static final String CASE = "/cases/amazon-openai.dealbench";

    @Test
    void sampleOpensWithoutFaultAndIsWrittenAsOurWriterWritesIt() throws IOException {
        byte[] file = WorkbookJsonTest.resource(SAMPLE);
        Opening.Opened opened = WorkbookJsonTest.opened(file);

        assertThat(opened.workbook().uuid()).isNotNull();
        assertThat(opened.extras().hasUnknownFields()).isFalse();
        assertThat(WorkbookJson.write(opened.workbook(), opened.extras())).isEqualTo(file);
    }

    @Test
    void sampleHasTheNumbersOfTheCaseItsResultsAreKnownFor() throws IOException {
        Workbook sample =
                WorkbookJsonTest.opened(WorkbookJsonTest.resource(SAMPLE)).workbook();
        Workbook known =
                WorkbookJsonTest.opened(WorkbookJsonTest.resource(CASE)).workbook();

        assertThat(withoutWords(sample)).isEqualTo(withoutWords(known));
    }

    private static Workbook withoutWords(Workbook workbook) {
        List<Claim> claims = workbook.claims().stream()
                .map(claim -> (Claim) part(workbook, claim.id()))
                .toList();
        return replaced(replaced(replaced(workbook, "uuid", null), "notes", ""), "claims", claims);
    }

    private static Object part(Workbook workbook, String claim) {
        Address statement = Address.of("claims", claim, "statement");
        return Parts.replace(workbook, statement, "")
                .then(changed -> Parts.find(changed, Address.of("claims", claim)))
                .orElseThrow()
                .orElseThrow();
    }

    private static Workbook replaced(Workbook workbook, String field, @Nullable Object value) {
        return Parts.replace(workbook, Address.of(field), value).orElseThrow();
    }
}
