package org.dealbench.analysis.explanation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.dealbench.engine.Expr;
import org.dealbench.engine.InputSlot;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.Scope;
import org.dealbench.engine.UnitCheck;
import org.dealbench.engine.deal.LineAddresses;
import org.dealbench.engine.deal.WorkbookStructure;

/// The lines that read each input themselves, by what it chooses too.
final class Uses {

    private final Map<String, SequencedSet<String>> byInput = new LinkedHashMap<>();

    Uses(LineCatalogue catalogue, WorkbookStructure structure, LineAddresses addresses, UnitCheck units) {
        addresses.all().forEach((address, line) -> add(new Dissection(catalogue, structure, units).of(line), address));
    }

    private void add(Term term, String line) {
        Scope scope = term.scope();
        switch (term.expr()) {
            case Expr.Field field -> add(InputSlot.of(scope.at(field.index()), field.name()), line);
            case Expr.Table table -> add(InputSlot.of(scope.at(table.index()), table.name()), line);
            case Expr.Entry entry ->
                add(
                        new InputSlot(
                                scope.at(entry.row()).path(),
                                scope.at(entry.key()).id()),
                        line);
            case Expr.ByWord byWord -> add(InputSlot.of(scope.at(byWord.index()), byWord.field()), line);
            case Expr.IfPresent present -> add(InputSlot.of(scope.at(present.index()), present.field()), line);
            default -> {}
        }
        term.below().forEach(each -> add(each, line));
    }

    private void add(InputSlot slot, String line) {
        byInput.computeIfAbsent(slot.address(), _ -> new LinkedHashSet<>()).add(line);
    }

    /// Addresses of the lines that read an input, or a list that it stands in.
    List<String> of(String input) {
        String read = input.replaceFirst("/\\d+$", "");
        return List.copyOf(byInput.getOrDefault(input, byInput.getOrDefault(read, new LinkedHashSet<>())));
    }
}
