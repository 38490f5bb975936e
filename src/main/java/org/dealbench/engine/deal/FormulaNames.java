package org.dealbench.engine.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealbench.engine.Index;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.Relation;
import org.dealbench.model.Address;
import org.dealbench.model.Identified;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// What a formula of one's own can name beside lines, in words for a person.
///
/// @param inputs such as `deal:operation.utilisation`
/// @param functions the named ones
/// @param relations those that lead to several elements from what is at hand
/// @param elements the ways to single elements, and relations that lead to one
public record FormulaNames(List<Name> inputs, List<Name> functions, List<Name> relations, List<Name> elements) {

    /// A name with what it stands for.
    ///
    /// @param unit symbol, empty for none
    public record Name(String name, String label, String unit) {}

    private static final Map<String, String> FUNCTIONS = Map.of(
            "MONTH_OF", "The index of the month that a day lies in.",
            "ADD_MONTHS", "A day some calendar months later.",
            "S_CURVE", "From 0 at 0 to 1 at 1 along an S, with a steepness.",
            "INTERNAL_RATES",
                    "Every yearly rate that makes a monthly flow, an exit day and an exit amount worth nothing.",
            "USUAL_RATE", "Of internal rates the one nearest 10 %.",
            "PAYBACK", "The first month from which a cumulative flow stays at or above 0.",
            "FIRST_MONTH", "The first month in which a condition holds.");

    public FormulaNames {
        inputs = List.copyOf(inputs);
        functions = List.copyOf(functions);
        relations = List.copyOf(relations);
        elements = List.copyOf(elements);
    }

    /// The names for a line of a deal, or where that is null of the portfolio.
    public static FormulaNames of(LineCatalogue catalogue, Workbook workbook, @Nullable String deal) {
        WorkbookStructure structure = new WorkbookStructure(workbook);
        WorkbookVocabulary vocabulary = new WorkbookVocabulary(catalogue, workbook, structure, deal);
        return new FormulaNames(
                allInputs(),
                vocabulary.functions().stream()
                        .map(name -> new Name(name, FUNCTIONS.getOrDefault(name, "A function."), ""))
                        .toList(),
                Relations.ALL.stream()
                        .filter(relation -> !Relations.SINGLE.contains(relation))
                        .map(relation -> new Name(
                                relation.name(), "Every " + relation.to().name() + ".", ""))
                        .toList(),
                allElements(workbook, vocabulary));
    }

    private static List<Name> allInputs() {
        InputUnits units = new InputUnits();
        List<Name> names = new ArrayList<>();
        for (Index index : Relations.INDICES) {
            for (InputName input : units.numbers(index)) {
                String label =
                        input.spec() == null ? input.field() : input.spec().label();
                String unit =
                        input.spec() == null ? "month" : input.spec().unit().symbol();
                names.add(new Name(index.name() + ":" + input.field().replace('/', '.'), label, unit));
            }
        }
        return names;
    }

    private static List<Name> allElements(Workbook workbook, WorkbookVocabulary vocabulary) {
        List<Name> names = new ArrayList<>();
        for (String way : vocabulary.ways()) {
            if (way.indexOf('/') > 0) {
                names.add(new Name(way, nameOf(workbook, way), ""));
            }
        }
        for (Relation relation : Relations.SINGLE) {
            names.add(new Name(relation.name(), "The " + relation.to().name() + " it leads to.", ""));
        }
        return names;
    }

    private static String nameOf(Workbook workbook, String way) {
        return Parts.find(workbook, Address.parse(way)) instanceof Outcome.Ok<Optional<Object>>(var found)
                        && found.orElse(null) instanceof Identified element
                ? element.name()
                : way.substring(way.lastIndexOf('/') + 1);
    }
}
