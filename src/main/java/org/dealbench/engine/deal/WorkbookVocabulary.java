package org.dealbench.engine.deal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dealbench.engine.ColumnFunction;
import org.dealbench.engine.Element;
import org.dealbench.engine.Function;
import org.dealbench.engine.Index;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.Relation;
import org.dealbench.engine.formula.Vocabulary;
import org.dealbench.model.AnalystLine;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// The names that a line of one's own may use: the program's lines, inputs and relations, the elements that the
/// workbook has, its other lines of one's own, and of the named functions those that no argument makes fail.
public final class WorkbookVocabulary implements Vocabulary {

    /// Path of a line of one's own, as formulas and results name it.
    static final String OWN = "lines/";

    static final List<Function> FUNCTIONS = List.of(Function.MONTH_OF, Function.ADD_MONTHS, Function.S_CURVE);
    static final List<ColumnFunction> COLUMN_FUNCTIONS = List.of(
            RateList.INTERNAL_RATES, ReturnFunctions.USUAL_RATE, ReturnFunctions.PAYBACK, ReturnFunctions.FIRST_MONTH);

    private final DealVocabulary program;
    private final List<AnalystLine> own;
    private final String currency;
    private final WorkbookStructure structure;
    private final @Nullable Element deal;

    /// The names of one workbook.
    ///
    /// @param deal id of the deal whose phases, tranches and so on are at hand by their ids, null for the portfolio
    public WorkbookVocabulary(LineCatalogue catalogue, Workbook workbook, @Nullable String deal) {
        this(catalogue, workbook, new WorkbookStructure(workbook), deal);
    }

    WorkbookVocabulary(LineCatalogue catalogue, Workbook workbook, WorkbookStructure structure, @Nullable String deal) {
        program = new DealVocabulary(catalogue);
        own = workbook.lines();
        currency = workbook.currency();
        this.structure = structure;
        this.deal = structure.related(Relations.DEALS, structure.root()).stream()
                .filter(element -> element.id().equals(deal))
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean hasLine(String id) {
        return id.startsWith(OWN) ? own.stream().anyMatch(line -> id.equals(OWN + line.id())) : program.hasLine(id);
    }

    @Override
    public Optional<Index> index(String name) {
        return program.index(name);
    }

    @Override
    public Optional<Relation> way(String name) {
        return program.way(name).filter(this::leadsAnywhere);
    }

    @Override
    public Optional<Relation> way(Index index, String id) {
        return program.way(index, id).filter(this::leadsAnywhere);
    }

    /// Whether the element of a way is there: in the deal at hand, or where none is, in any deal.
    private boolean leadsAnywhere(Relation way) {
        return !ElementWays.isOne(way)
                || starts(way.from()).stream().anyMatch(start -> !ElementWays.follow(way, start, structure)
                        .isEmpty());
    }

    private List<Element> starts(Index index) {
        if (!index.equals(Relations.DEAL)) {
            return List.of(structure.root());
        }
        return deal == null ? structure.related(Relations.DEALS, structure.root()) : List.of(deal);
    }

    @Override
    public Optional<ColumnFunction> function(String name) {
        return program.function(name);
    }

    @Override
    public boolean hasNumber(Index index, String field) {
        return program.hasNumber(index, field);
    }

    @Override
    public boolean hasField(Index index, String field) {
        return program.hasField(index, field);
    }

    /// `money/MWh` for `USD/MWh`, where USD is the workbook's currency.
    @Override
    public String unit(String typed) {
        return typed.replaceAll("\\b" + currency + "\\b", "money");
    }

    @Override
    public Collection<String> lines() {
        List<String> ids = new ArrayList<>(program.lines());
        own.forEach(line -> ids.add(OWN + line.id()));
        return ids;
    }

    @Override
    public Collection<String> indices() {
        return program.indices();
    }

    /// Relations and elements.
    @Override
    public Collection<String> ways() {
        List<String> ways = new ArrayList<>(program.ways());
        ElementWays.all().forEach((name, list) -> starts(list.from()).stream()
                .flatMap(start -> structure.related(list, start).stream())
                .map(element -> name + "/" + element.id())
                .distinct()
                .forEach(ways::add));
        return ways;
    }

    @Override
    public Collection<String> functions() {
        List<String> names = new ArrayList<>();
        FUNCTIONS.forEach(function -> names.add(function.name()));
        COLUMN_FUNCTIONS.forEach(function -> names.add(function.name()));
        return names;
    }

    @Override
    public Collection<String> fields(Index index) {
        return program.fields(index);
    }
}
