package org.dealbench.presentation.formula;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.deal.FormulaNames;
import org.dealbench.engine.formula.Form;
import org.dealbench.model.AnalystLine;
import org.dealbench.model.Unit;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// Everything that formulas of one workbook can name, as suggestions.
///
/// @param values what gives a number: lines, inputs, forms and functions
/// @param relations ways to several elements
/// @param ways ways to one element
/// @param units what a number may be of
public record Names(
        List<Suggestion> values, List<Suggestion> relations, List<Suggestion> ways, List<Suggestion> units) {

    public Names {
        values = List.copyOf(values);
        relations = List.copyOf(relations);
        ways = List.copyOf(ways);
        units = List.copyOf(units);
    }

    /// The names for a line of a deal, or where that is null of the portfolio.
    public static Names of(LineCatalogue catalogue, Workbook workbook, @Nullable String deal) {
        FormulaNames names = FormulaNames.of(catalogue, workbook, deal);
        List<Suggestion> values = new ArrayList<>();
        for (AnalystLine own : workbook.lines()) {
            values.add(new Suggestion(
                    "lines/" + own.id(),
                    "lines/" + own.id(),
                    said(own.unit(), workbook),
                    own.name() + ": " + own.formula()));
        }
        for (Line line : catalogue.lines()) {
            values.add(new Suggestion(
                    line.id(), line.id(), said(line.symbol(), workbook), line.label() + ". " + line.documentation()));
        }
        names.inputs()
                .forEach(input -> values.add(new Suggestion(
                        input.name(), input.name(), said(input.unit(), workbook), input.label() + ", an input.")));
        for (Form form : Form.values()) {
            if (form.forOneself()) {
                values.add(new Suggestion(form.word() + "(", form.example(), "", form.documentation()));
            }
        }
        names.functions()
                .forEach(function -> values.add(
                        new Suggestion(function.name() + "(", function.name() + "(\u2026)", "", function.label())));
        return new Names(
                values,
                names.relations().stream().map(Names::plain).toList(),
                names.elements().stream().map(Names::plain).toList(),
                units(workbook));
    }

    private static Suggestion plain(FormulaNames.Name name) {
        return new Suggestion(name.name(), name.name(), "", name.label());
    }

    private static List<Suggestion> units(Workbook workbook) {
        List<Suggestion> units = new ArrayList<>();
        for (Unit unit : Unit.values()) {
            if (unit != Unit.TEXT && unit != Unit.OTHER && unit != Unit.FLAG && unit != Unit.COUNT) {
                units.add(new Suggestion(
                        unit.symbol(workbook.currency()), unit.symbol(workbook.currency()), "", "A unit."));
            }
        }
        return units;
    }

    private static String said(String symbol, Workbook workbook) {
        return symbol.equals("1") ? "" : symbol.replace("money", workbook.currency());
    }
}
