package org.dealbench.presentation.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.deal.Case;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Projector;
import org.dealbench.engine.formula.FormulaText;
import org.dealbench.model.Address;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.help.FieldKind.Nature;
import org.dealbench.presentation.page.PageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TopicsTest {

    /// What simulation draws, and a path that is worked out from targets alone.
    private static final Set<String> READ_BY_NO_FORMULA = Set.of(
            "conditions/probability",
            "risks/probability",
            "uncertainties/dimension",
            "correlations/rho",
            "targets/provider",
            "targets/baseYear",
            "targets/baseRevenue",
            "targets/targetYear",
            "targets/targetRevenue");

    private final LineCatalogue catalogue = DealLines.catalogue();
    private final Topics topics = new Topics(catalogue, () -> "USD");
    private final FieldTree tree = new FieldTree();
    private final SequencedMap<String, Prose> written = Prose.of("fields.md");

    private static List<String> words(Topic topic) {
        return topic.blocks().stream().map(Block::words).toList();
    }

    private Topic topic(String id) {
        return topics.topic(id).orElseThrow();
    }

    @Test
    void everyFieldHasItsOwnSentencesAndNoneIsLeftOver() {
        assertThat(written.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        tree.kinds().stream().map(FieldTopics::id).toList());
        written.forEach((id, prose) -> assertThat(prose.blocks()).as(id).isNotEmpty());
    }

    @Test
    void everyPageHasSentencesAndNoneIsLeftOver() {
        assertThat(Prose.of("pages.md").keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(PageKind.values()).map(Topics::idOf).toList());
    }

    @Test
    void whatIsDeclaredWithoutALabelIsGivenATitle() {
        assertThat(tree.kinds().stream()
                        .filter(kind -> kind.input() == null)
                        .map(FieldTopics::id)
                        .filter(id ->
                                Objects.requireNonNull(written.get(id)).title().isEmpty()))
                .isEmpty();
    }

    @Test
    void variantsThatShareAFieldAgreeOnItsUnitTypeAndBounds() {
        for (FieldKind kind : tree.kinds()) {
            assertThat(kind.declared().stream()
                            .map(each -> each.component().input())
                            .map(input -> input == null ? "" : input.unit() + " " + input.type() + " " + input.bounds())
                            .distinct())
                    .as(kind.path())
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void everyInputOfEveryCaseHasTheTopicOfItsField() {
        for (String file : Case.FILES) {
            for (InputValue input : Inputs.of(Case.workbook(file))) {
                assertThat(topics.nameOf(input.address()).kind())
                        .as(input.address().toString())
                        .isEqualTo(TopicName.FIELD);
                assertThat(tree.at(input.address()).address().split("/", -1))
                        .as(input.address().toString())
                        .hasSizeLessThanOrEqualTo(input.address().segments().size());
            }
        }
    }

    @Test
    void everySeriesAndScalarOfTheSampleHasTheTopicOfItsLine() {
        Workbook workbook = Case.workbook("amazon-openai");
        Projection projection = new Projector(catalogue).project(workbook, () -> false);
        projection.deals().forEach((id, deal) -> Stream.concat(
                        deal.series().keySet().stream(), deal.scalars().keySet().stream())
                .forEach(name ->
                        assertThat(lineOf("deals/" + id + "/" + name)).isEqualTo(name.replaceFirst("/.*", ""))));
        projection.portfolio().keySet().forEach(name -> assertThat(lineOf("portfolio/" + name))
                .isEqualTo("portfolio." + name.replaceFirst("/.*", "")));
        projection.chips().forEach((id, chip) -> chip.series().keySet().stream()
                .filter(name ->
                        tree.at(Address.parse("chips/" + id + "/" + name)).nature() == Nature.PART)
                .forEach(name -> assertThat(lineOf("chips/" + id + "/" + name)).isEqualTo("chip." + name)));
    }

    private String lineOf(String address) {
        TopicName name = topics.nameOf(Address.parse(address));
        assertThat(name.kind()).as(address).isEqualTo(TopicName.LINE);
        return name.id().substring("line/".length()).replaceFirst("/\\{.*", "");
    }

    @Test
    void everyTopicCanBeOpenedAndSaysSomething() {
        assertThat(topics.names())
                .hasSizeGreaterThan(catalogue.lines().size() + tree.kinds().size());
        assertThat(topics.names())
                .allSatisfy(name ->
                        assertThat(topic(name.id()).blocks()).as(name.id()).isNotEmpty());
    }

    @Test
    void noTwoTopicsReadAlikeInAList() {
        assertThat(topics.names().stream().map(name -> name.title() + ", " + name.kind()))
                .doesNotHaveDuplicates();
        assertThat(topics.names().stream().map(TopicName::id)).doesNotHaveDuplicates();
    }

    @Test
    void everyLinkLeadsSomewhere() {
        Set<String> commands = Set.copyOf(Arrays.stream(Command.values())
                .map(command -> "command/" + command.name())
                .toList());
        for (TopicName name : topics.names()) {
            topic(name.id()).blocks().stream()
                    .flatMap(block -> block.pieces().stream())
                    .filter(Span.Link.class::isInstance)
                    .map(span -> ((Span.Link) span).topic())
                    .forEach(link -> assertThat(topics.topic(link).isPresent() || commands.contains(link))
                            .as(link + " in " + name.id())
                            .isTrue());
        }
    }

    @Test
    void everyLineShowsItsFormulaAsThePrinterPrintsIt() {
        for (Line line : catalogue.lines()) {
            assertThat(topic("line/" + line.id()).blocks())
                    .filteredOn(Block.Formula.class::isInstance)
                    .map(block -> ((Block.Formula) block).text())
                    .containsExactly(FormulaText.of(line.formula()));
        }
    }

    @Test
    void aFieldShowsTheFormulasThatReadIt() {
        Line lapses = catalogue.line("tranche.lapses/{tranche}");

        assertThat(topic("deals/tranches/longStop").blocks())
                .contains(new Block.Formula(
                        List.of(new Span.Link("Lapses, each tranche", "line/" + lapses.id())),
                        FormulaText.of(lapses.formula())));
    }

    @Test
    void everyInputIsReadByAFormulaOrSaysWhoElseUsesIt() {
        LineTopics lines = new LineTopics(catalogue);
        assertThat(tree.kinds())
                .filteredOn(kind ->
                        kind.input() != null && lines.readersOf(kind.path()).isEmpty())
                .map(FieldKind::path)
                .containsExactlyInAnyOrderElementsOf(READ_BY_NO_FORMULA);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "deals/tranches/longStop; Type it as: 31 Dec 2028 or 2028-12-31",
                "deals/tranches/longStop; May be: empty",
                "deals/tranches/longStop; Address: deals/*/tranches/*/longStop",
                "deals/tranches/longStop; Model: Section 4, Tranches",
                "deals/tranches/amount; Unit: USD",
                "deals/tranches/amount; Type it as: 15bn, 62,000m or 43,000",
                "deals/tranches/instrument; May be: Equity, Convertible, Debt, Warrant",
                "deals/tranches/instrument; Default: Equity",
                "deals/tranches/condition; May be: the name of a condition, or empty",
                "deals/operation/availability; Default: 100 %",
                "deals/economics/powerPrice; Unit: USD/MWh",
                "risks/probability; May be: between 0 % and 100 %, or empty",
                "calendar/months; May be: a whole number, between 1 and 600",
                "deals/phases/ramp/steepness; Only of: s curve",
                "deals/mix/rows/shares; Address: deals/*/mix/*/*",
                "conditions/kind; May be: Event, Capacity, Funded, All, Any, At least",
                "claims/confidence; May be: Primary, Primary copy, Secondary, Company claim, Estimate",
                "scenarios/basis; May be: the name of a scenario, or empty"
            })
    void aFieldSaysWhatIsDeclaredOfIt(String id, String fact) {
        assertThat(words(topic(id))).contains(fact);
    }

    @Test
    void aRangeIsOfferedWhereOneCanBeTyped() {
        assertThat(tree.kinds())
                .filteredOn(kind -> words(topic(FieldTopics.id(kind))).contains("Uncertain: possible: type a range"))
                .map(FieldKind::path)
                .contains("deals/tranches/amount", "conditions/date", "chips/available")
                .doesNotContain(
                        "calendar/start", "deals/mix/rows/shares", "deals/tranches/instrument", "correlations/rho");
    }

    @Test
    void whatAllVariantsHaveIsNotSaidToBeOfSome() {
        assertThat(words(topic("deals/phases/ramp/months"))).noneMatch(fact -> fact.startsWith("Only of"));
    }

    @Test
    void aColumnThatIsNoFieldOpensWhatItsRowIs() {
        assertThat(topics.of(Address.parse("deals/x/tranches/y/status")).id()).isEqualTo("deals/tranches");
        assertThat(topics.of(Address.parse("deals/x/commitments/y/years")).id())
                .isEqualTo("deals/commitments/profile/years");
    }

    @Test
    void anElementThatIsCalledAsAFieldIsNotMistakenForIt() {
        assertThat(topics.of(Address.parse("deals/name/tranches/amount/longStop"))
                        .id())
                .isEqualTo("deals/tranches/longStop");
        assertThat(topics.of(Address.parse("chips/b200/unitCost")).id()).isEqualTo("chips/unitCost");
    }

    @ParameterizedTest
    @EnumSource(PageKind.class)
    void everyPageHasATopicUnderItsOwnTitle(PageKind kind) {
        assertThat(topic(Topics.idOf(kind)).title()).isEqualTo(kind.title());
    }

    @Test
    void textsWithTwoTopicsOfOneNameAreRefused() {
        assertThatThrownBy(() -> Prose.parse("## a\nOne.\n## a\nTwo.\n")).hasMessageContaining("two topics a");
        assertThatThrownBy(() -> Prose.parse("Before.\n## a\nOne.\n")).hasMessageContaining("without");
    }
}
