package org.dealbench.engine.formula;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.dealbench.engine.Expr.line;
import static org.dealbench.engine.Expr.number;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.Random;
import org.dealbench.engine.Expr;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.DealVocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaParserTest {

    private static final DealVocabulary VOCABULARY = new DealVocabulary(DealLines.catalogue());

    private static Expr read(String text) {
        return switch (FormulaParser.parse(text, VOCABULARY)) {
            case Parsed.Formula formula -> formula.expr();
            case Parsed.Unreadable unreadable -> throw new AssertionError(text + ": " + unreadable.fault());
        };
    }

    private static FormulaFault fault(String text) {
        return switch (FormulaParser.parse(text, VOCABULARY)) {
            case Parsed.Formula formula -> throw new AssertionError(text + " is read as " + formula.expr());
            case Parsed.Unreadable unreadable -> unreadable.fault();
        };
    }

    @Test
    void readsWhatAnAnalystWouldType() {
        assertThat(read("revenue.total / capacity.itMw"))
                .isEqualTo(line("revenue.total").over(line("capacity.itMw")));
        assertThat(read("=ebitda/revenue.total*100"))
                .isEqualTo(line("ebitda").over(line("revenue.total")).times(number(100)));
        assertThat(read("fcf - previous(fcf)"))
                .isEqualTo(line("fcf").minus(line("fcf").previous()));
        assertThat(read("IF(fcf > 0, fcf, 0)"))
                .isEqualTo(Expr.when(line("fcf").above(number(0)), line("fcf"), number(0)));
        assertThat(read("ago(fcf, 12)")).isEqualTo(new Expr.Ago(line("fcf"), number(12, "months"), 0));
        assertThat(read("35%")).isEqualTo(number(0.35));
        assertThat(read("-7 %")).isEqualTo(number(-0.07));
        assertThat(read("sum(fcf, tax, ebit)"))
                .isEqualTo(line("fcf").plus(line("tax")).plus(line("ebit")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 - 2 - 3 | (1 - 2) - 3",
                "1 - 2 + 3 | (1 - 2) + 3",
                "8 / 4 / 2 | (8 / 4) / 2",
                "1 + 2 * 3 | 1 + (2 * 3)",
                "2 * 3 ^ 2 | 2 * (3 ^ 2)",
                "2 ^ -1 | 2 ^ (-1)",
                "fcf > 1 + 2 | fcf > (1 + 2)",
                "fcf = 1 | and(fcf <= 1, 1 <= fcf)",
                "fcf <> 1 | not(fcf = 1)"
            })
    void operatorsBindAsInASpreadsheet(String bare, String bracketed) {
        assertThat(read(bare)).isEqualTo(read(bracketed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 - (2 - 3) | 1 - (2 - 3)",
                "(1 - 2) - 3 | 1 - 2 - 3",
                "8 / (4 * 2) | 8 / (4 * 2)",
                "((fcf)) | fcf",
                "(2 ^ 3) ^ 2 | (2 ^ 3) ^ 2",
                "(-2) ^ 2 | (-2) ^ 2",
                "-(2 ^ 2) | -(2 ^ 2)",
                "-(fcf + 1) | -(fcf + 1)",
                "min(min(1, 2), 3) | min(1, 2, 3)",
                "min(1, min(2, 3)) | min(1, min(2, 3))",
                "1000000 | 1e6",
                "0 < fcf | fcf > 0"
            })
    void bracketsAreAsFewAsTheOrderAllows(String typed, String printed) {
        assertThat(FormulaText.of(read(typed))).isEqualTo(printed);
        assertThat(read(printed)).isEqualTo(read(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "revenue.totl / 2 | 0 | 12 | There is no line “revenue.totl”. Did you mean revenue.total?",
                "2 * Revenue.Total | 4 | 13 | There is no line “Revenue.Total”. Did you mean revenue.total?",
                "fcf / deal:operation.utilization | 6 | 26 | There is no input operation.utilization of a deal that is"
                        + " a number. Did you mean operation.utilisation?",
                "summ(fcf over deals) | 0 | 5 | There is no function “summ”. Did you mean sum?",
                "sum(fcf over deal) | 13 | 4 | There are no elements “deal”. Did you mean deals?",
                "2 + dael:refresh | 4 | 12 | Nothing is called “dael”. Did you mean deal?",
                "fcf + | 5 | 0 | A value is missing at the end.",
                "(fcf + 2 | 8 | 0 | ) is missing at the end.",
                "fcf) | 3 | 1 | There is one ) too many.",
                "fcf tax | 4 | 3 | Before this an operator is missing, such as + or *.",
                "1,000 + fcf | 1 | 1 | A comma stands only between the arguments of a function; numbers have a point and no"
                        + " commas.",
                "15bn | 0 | 4 | Write thousands, millions and billions as powers of ten: 15e9.",
                "2 MW | 0 | 4 | A unit stands in brackets after its number: 12[MW].",
                "2[MX] | 2 | 2 | “MX” is no unit. Write one such as MW, money/MWh or months/year.",
                "-fcf ^ 2 | 0 | 6 | Write (-x)^y or -(x^y): a sign before a power is read in two ways.",
                "2 ^ 3 ^ 2 | 0 | 7 | Write (a^b)^c or a^(b^c): powers of powers are read in two ways.",
                "1 < fcf < 2 | 0 | 9 | Compare two at a time: and(a < b, b < c).",
                "sum(fcf) | 7 | 1 | Say over what, as in sum(x over phases of deal), or give several values.",
                "ago(fcf) | 7 | 1 | Here a comma and a number of months are missing, as in ago(x, 12).",
                "1 + each(fcf over deals) | 4 | 5 | each stands only among the arguments of a named function.",
                "if(fcf; 1; 2) | 6 | 1 | Here a comma is missing, as in if(condition, then, otherwise).",
                "1e999 | 0 | 5 | This number is too large."
            })
    void aFaultSaysItsPlaceAndWhatWouldBeRight(String text, int offset, int length, String problem) {
        assertThat(fault(text)).isEqualTo(new FormulaFault(offset, length, problem));
    }

    @Test
    void anEmptyFormulaIsAskedFor() {
        assertThat(fault("  ").problem()).isEqualTo("Write a formula, such as revenue.total / capacity.itMw.");
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void theExampleOfEveryFormIsReadOnceItsPlaceholdersAreFilled(Form form) {
        String example = form.example()
                .replaceAll("\\b[abx]\\b", "1")
                .replaceAll("\\b(y|in|out|condition|then|otherwise)\\b", "2");
        String whole =
                switch (form) {
                    case EACH, TABLE -> "KTH_SMALLEST(1, " + example + ")";
                    default -> example;
                };

        assertThat(FormulaText.of(read(whole))).isNotEmpty();
        assertThat(form.documentation()).endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "-", "[", "sum(", "if(", "fcf[", "average(", "1+", "a:", "/{", "^", "deal:", "not("})
    void hostileTextIsRefusedWithoutFailing(String piece) {
        for (String end : new String[] {"", "1", "fcf", ")".repeat(1000)}) {
            String text = piece.repeat(10_000 / piece.length()) + end;

            assertThat(assertTimeoutPreemptively(ofSeconds(10), () -> FormulaParser.parse(text, VOCABULARY)))
                    .isInstanceOf(Parsed.Unreadable.class);
            String within = text.substring(text.length() - FormulaParser.MAX_LENGTH);
            assertThat(assertTimeoutPreemptively(ofSeconds(10), () -> FormulaParser.parse(within, VOCABULARY)))
                    .isNotNull();
        }
    }

    /// Each of them doubles what is walked through.
    @Test
    void aFormulaThatGrowsWhenItIsWrittenOutIsRefused() {
        String text = "average(".repeat(50) + "fcf" + ")".repeat(50);

        assertThat(fault(text).problem()).startsWith("This formula is too long");
    }

    @Test
    void randomTextIsNeverAnException() {
        Random random = new Random(7);
        String[] pieces = {
            "fcf",
            "1",
            "(",
            ")",
            "[",
            "]",
            ",",
            ":",
            "/",
            "{chip}",
            "sum(",
            "over ",
            "phases of deal",
            "deal:",
            " ",
            "-",
            "^",
            "<",
            "=",
            "if(",
            "has(",
            "any(",
            "switch(",
            "LIST: ",
            "chips/x",
            ".5",
            "1e9",
            "%",
            "never",
            "none",
            "S_CURVE("
        };
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Parsed parsed = FormulaParser.parse(text.toString(), VOCABULARY);
            if (parsed instanceof Parsed.Unreadable(FormulaFault fault)) {
                assertThat(fault.offset()).isBetween(0, text.length());
                assertThat(fault.offset() + fault.length()).isBetween(0, text.length());
            }
        }
    }
}
