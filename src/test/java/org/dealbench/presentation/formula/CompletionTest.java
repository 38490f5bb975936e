package org.dealbench.presentation.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dealbench.chart.PortfolioWorkbooks;
import org.dealbench.engine.deal.DealLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {

    private static final Names NAMES = Names.of(DealLines.catalogue(), PortfolioWorkbooks.sample(), "aws-openai");

    private static Completion at(String text) {
        return Completion.at(text, text.length(), NAMES, false);
    }

    private static List<String> suggested(String text) {
        return at(text).suggestions().stream().map(Suggestion::insert).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "revenue.t | revenue.total | 0",
                "2 * capac | capacity.facilityMw | 4",
                "itMw | capacity.itMw | 0",
                "deal:operation.u | deal:operation.utilisation | 0",
                "utilis | deal:operation.utilisation | 0",
                "lines/rev | lines/revenue-per-mw | 0",
                "cumu | cumulative( | 0",
                "chips.itMw/{ | chips.itMw/{chip} | 0",
                "sum(fcf over dea | deals | 13",
                "fcf[deals/aws | deals/aws-openai | 4",
                "fcf[tra | tranches/initial | 4",
                "1e6[money/ | money/h | 4"
            })
    void suggestsWhatCanStandAtTheCaret(String text, String expected, int from) {
        String typed = text.replace("money/", "USD/");

        assertThat(suggested(typed)).contains(expected.replace("money/", "USD/"));
        assertThat(at(typed).from()).isEqualTo(from);
        assertThat(at(typed).to()).isEqualTo(typed.length());
    }

    @Test
    void whatBeginsSoStandsFirst() {
        assertThat(suggested("fcf")).startsWith("fcf", "fcf.cumulative");
        assertThat(suggested("ebit")).startsWith("ebitda", "ebit");
    }

    @Test
    void saysTheSentenceAndTheUnit() {
        assertThat(at("revenue.tot").suggestions().getFirst().spoken())
                .isEqualTo(
                        "revenue.total, USD: Total revenue. Compute revenue and the provider's part of the channels.");
    }

    @Test
    void suggestsNothingUnasked() {
        assertThat(suggested("fcf + ")).isEmpty();
        assertThat(suggested("12")).isEmpty();
        assertThat(Completion.at("fcf + ", 6, NAMES, true).suggestions()).hasSizeGreaterThan(30);
    }

    @Test
    void everySuggestionHasASentence() {
        for (List<Suggestion> each : List.of(NAMES.values(), NAMES.relations(), NAMES.ways(), NAMES.units())) {
            assertThat(each).isNotEmpty().allSatisfy(suggestion -> assertThat(suggestion.detail())
                    .isNotBlank());
        }
    }
}
