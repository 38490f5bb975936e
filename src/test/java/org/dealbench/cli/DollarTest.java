package org.dealbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.dealbench.analysis.Period;
import org.dealbench.model.Address;
import org.dealbench.model.Parts;
import org.dealbench.model.Workbook;
import org.dealbench.workbook.Opening;
import org.dealbench.workbook.WorkbookFile;
import org.junit.jupiter.api.Test;

/// Analysts write dollars; to a pattern they are a reference.
class DollarTest {

    @Test
    void textsWithDollarsAreOnlyTexts() {
        Workbook sample = ((Opening.Opened) WorkbookFile.onDisk().open(Run.SAMPLE)).workbook();
        String deal = sample.deals().getFirst().id();
        String phase = sample.deals().getFirst().phases().getFirst().id();
        Workbook priced = Parts.replace(
                        sample, Address.of("deals", deal, "phases", phase, "security"), "notes of $500m at ${rate}")
                .then(workbook -> Parts.replace(workbook, Address.of("deals", deal, "name"), "The $38bn deal"))
                .then(workbook -> Parts.replace(workbook, Address.of("deals", deal, "mix"), null))
                .orElseThrow();

        Attempt attempt = Attempt.project(priced, null);

        assertThat(attempt).isInstanceOfSatisfying(Attempt.Projected.class, projected -> {
            for (ChartKind kind : ChartKind.values()) {
                assertThat(kind.chart(projected, deal, Period.MONTH).table()).isNotNull();
            }
        });
    }
}
