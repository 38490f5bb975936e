package org.dealbench.analysis.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.dealbench.chart.DealWorkbooks;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.LineKind;
import org.dealbench.engine.deal.Case;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.model.Deal;
import org.dealbench.model.Unit;
import org.dealbench.model.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DealSpreadsheetTest {

    private static final Book SAMPLE = Books.of(Case.workbook("amazon-openai"), "aws-openai");

    @Test
    void everyLineOfTheProgramHasASectionOfItsOwn() {
        assertThat(DealLines.catalogue().lines())
                .allSatisfy(line -> assertThat(Section.of(line.id())).isNotEqualTo(Section.OWN));
    }

    @Test
    void linesArePrintedFromTheirFormulas() {
        assertThat(Books.words(SAMPLE, "Economics", "ebit", 2)).isEqualTo("H:ebitda-H:depreciation");
        assertThat(Books.words(SAMPLE, "Economics", "fcf.cumulative", 0)).isEqualTo("F:fcf");
        assertThat(Books.words(SAMPLE, "Economics", "fcf.cumulative", 2)).isEqualTo("G:fcf.cumulative+H:fcf");
        assertThat(Books.words(SAMPLE, "Fleet", "fleet.backlog", 1))
                .isEqualTo("G:fleet.pool*IF(0<G:fleet.weights,0,1)");
        assertThat(Books.words(SAMPLE, "Capacity", "capacity.facilityMw", 0))
                .isEqualTo("SUM(F:capacity.facilityMw/gpu:F:capacity.facilityMw/trainium-2)");
    }

    @Test
    void lookingBackNeverNamesThisMonthOrALaterOne() {
        assertThat(Books.formula(SAMPLE, "Fleet", "fleet.retired/gb300", 0)).isEqualTo("0");
        assertThat(Books.formula(SAMPLE, "Fleet", "fleet.retired/gb300", 3))
                .matches("IF\\(Calendar!I\\$4<Inputs!\\$D\\$\\d+,0,INDEX\\(\\$F\\$\\d+:H\\$\\d+,"
                        + "Calendar!I\\$4-Inputs!\\$D\\$\\d+\\+1\\)\\)");
    }

    @Test
    void daysThatNeverComeAreALargeNumberAndNoneIsAnEmptyText() {
        assertThat(Books.line(SAMPLE, "Tranches", "tranche.metDay/initial")
                        .head()
                        .get(3)
                        .content())
                .isEqualTo(new Cell.Amount(-1e300));
        assertThat(Books.formula(SAMPLE, "Circularity", "circularity.ratio", 0)).endsWith(",\"\")");
    }

    @Test
    void inputsAreCellsToChangeAndKindsAreNot() {
        Sheet.Line amount = Books.line(SAMPLE, "Inputs", "deals/aws-openai/tranches/initial/amount");
        Sheet.Line kind = Books.line(SAMPLE, "Inputs", "deals/aws-openai/tranches/initial/instrument");

        assertThat(amount.head().get(3)).isEqualTo(new Cell(new Cell.Amount(15e9), Cell.Look.INPUT, "#,##0.######"));
        assertThat(kind.head().get(2).content()).isEqualTo(new Cell.Words("fixed"));
        assertThat(kind.head().get(3).look()).isEqualTo(Cell.Look.FIXED);
        assertThat(kind.note()).isNotEmpty();
    }

    static Stream<Workbook> workbooks() {
        return Stream.concat(Case.FILES.stream().skip(1).map(Case::workbook), Stream.of(Books.waitingForEachOther()));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void noCellNeedsItselfOrOneThatIsEmpty(Workbook workbook) {
        for (Deal deal :
                workbook.deals().subList(0, Math.min(3, workbook.deals().size()))) {
            References references = References.of(Books.of(workbook, deal.id()));

            assertThat(references.circle()).as(deal.id()).isEmpty();
            assertThat(references.emptyOnes()).as(deal.id()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "600, 200"})
    void shortestAndLongestHorizonsStayWithinWhatASpreadsheetTakes(int months, int phases) {
        Book book = Books.of(DealWorkbooks.large(months, phases), DealWorkbooks.DEAL);

        assertThat(book.sheets()).allSatisfy(sheet -> {
            assertThat(sheet.name()).hasSizeLessThanOrEqualTo(31).matches("[A-Za-z ]+");
            assertThat(sheet.lines()).hasSizeLessThan(1_048_576);
        });
        for (Sheet sheet : book.sheets()) {
            for (Sheet.Line line : sheet.lines()) {
                List<Cell> cells = new ArrayList<>(line.head());
                if (line.count() > 0) {
                    cells.add(line.cells().apply(line.count() - 1));
                }
                assertThat(cells).allSatisfy(cell -> {
                    if (cell.content() instanceof Cell.Computed(String formula)) {
                        assertThat(formula).hasSizeLessThan(8192);
                        assertThat(depth(formula)).isLessThan(64);
                    }
                });
            }
        }
        assertThat(book.sheets().stream().map(Sheet::name)).doesNotHaveDuplicates();
    }

    private static int depth(String formula) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < formula.length(); i++) {
            char c = formula.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    @Test
    void linesOfAnAnalystsOwnAreLinesLikeAnyOther() {
        Line own = new Line(
                "own.share",
                "Share that circulates, doubled",
                Unit.NUMBER,
                LineKind.RATE,
                List.of(DealLines.catalogue().line("fcf").over().getFirst()),
                "Twice the ratio, and what is divided by nothing.",
                Expr.line("circularity.ratio")
                        .times(Expr.number(2))
                        .plus(Expr.line("revenue.total").over(Expr.line("capex.total"))));
        Collection<Line> lines = new ArrayList<>(DealLines.catalogue().lines());
        lines.add(own);
        LineCatalogue catalogue = new LineCatalogue(List.copyOf(lines));

        Book book = Books.of(catalogue, Case.workbook("amazon-openai"), "aws-openai");

        assertThat(Books.formula(book, "Own lines", "own.share", 5))
                .matches("IF\\(COUNT\\(Circularity!K\\$\\d+,K\\$\\d+\\)<2,\"\",Circularity!K\\$\\d+\\*2\\+K\\$\\d+\\)");
        assertThat(References.of(book).emptyOnes()).isEmpty();
    }
}
