package org.dealbench.presentation.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.dealbench.model.Address;
import org.dealbench.model.Fault;
import org.dealbench.model.Identified;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Workbook;

/// Who needs what is about to be deleted: told from the faults its absence would bring.
///
/// Validation already knows every kind of reference, so whatever it comes to know later is named here too.
final class Users {

    private static final Map<String, String> NOUNS = Map.of(
            "conditions", "the condition",
            "risks", "the risk",
            "checks", "the check",
            "scenarios", "the scenario",
            "claims", "the claim",
            "chips", "the chip",
            "deals", "the deal",
            "targets", "the target",
            "lines", "the line",
            "actuals", "the actual");

    private Users() {}

    /// As `the condition Listing and the risk Outage`.
    static String describe(Workbook workbook, List<Fault> faults) {
        SequencedSet<String> names = new LinkedHashSet<>();
        faults.forEach(fault -> names.add(nameOf(workbook, Address.parse(fault.address()))));
        List<String> all = List.copyOf(names);
        return all.size() == 1
                ? all.getFirst()
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    }

    private static String nameOf(Workbook workbook, Address address) {
        if (address.segments().size() < 2) {
            return "the workbook (" + address + ")";
        }
        String list = address.segments().getFirst();
        String noun = NOUNS.getOrDefault(list, list);
        return noun + " \u201c" + elementName(workbook, address.first(2)) + "\u201d";
    }

    private static String elementName(Workbook workbook, Address element) {
        return Parts.find(workbook, element) instanceof Outcome.Ok<Optional<Object>>(Optional<Object> found)
                        && found.orElse(null) instanceof Identified named
                ? named.name()
                : element.last();
    }
}
