package org.dealbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dealbench.analysis.comparison.WorkbookChanges;
import org.dealbench.engine.deal.Case;
import org.dealbench.model.Address;
import org.dealbench.model.Inputs;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.junit.jupiter.api.Test;

class ChangeWordsTest {

    private static final Workbook BEFORE = Case.workbook("amazon-openai");

    private static List<String> words(String input, double value) {
        Workbook after = Inputs.replace(BEFORE, Address.parse(input), new Value.Numeric(value))
                .orElseThrow();
        ChangeWords words = new ChangeWords(BEFORE, after);
        return WorkbookChanges.between(BEFORE, after).transition().changes().stream()
                .flatMap(change -> words.of(change).stream())
                .toList();
    }

    @Test
    void aChangeIsSaidInTheDealsWords() {
        assertThat(words("deals/aws-openai/tranches/initial/amount", 20e9))
                .singleElement()
                .asString()
                .startsWith("Amazon - OpenAI, ")
                .endsWith(": Amount: 15 bn USD -> 20 bn USD");
    }

    @Test
    void aChangeThatRoundingHidesIsSaidToTheLastDigit() {
        assertThat(words("deals/aws-openai/tranches/initial/amount", 15_000_000_001.0))
                .singleElement()
                .asString()
                .endsWith(": Amount: 15000000000 -> 15000000001");
    }
}
