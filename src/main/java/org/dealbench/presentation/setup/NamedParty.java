package org.dealbench.presentation.setup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dealbench.model.Address;
import org.dealbench.model.Parts;
import org.dealbench.model.Party;
import org.dealbench.model.Party.Role;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.ElementRows;

/// A party that somebody named: the one of that name with a role more, or a new one.
///
/// @param workbook in which it is
public record NamedParty(Workbook workbook, String id) {

    public static NamedParty of(Workbook workbook, String name, Role role) {
        List<Party> parties = new ArrayList<>(workbook.parties());
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            if (party.name().equalsIgnoreCase(name.strip())) {
                Set<Role> roles = new LinkedHashSet<>(party.roles());
                roles.add(role);
                parties.set(i, new Party(party.id(), party.name(), List.copyOf(roles)));
                return new NamedParty(with(workbook, parties), party.id());
            }
        }
        String id = ElementRows.freeId(parties, name);
        parties.add(new Party(id, name.strip(), List.of(role)));
        return new NamedParty(with(workbook, parties), id);
    }

    private static Workbook with(Workbook workbook, List<Party> parties) {
        return Parts.replace(workbook, Address.of("parties"), parties).orElseThrow();
    }
}
