package org.dealbench.presentation.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dealbench.model.Address;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Party;
import org.dealbench.model.Party.Role;
import org.dealbench.model.Unit;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.ElementRows;
import org.dealbench.presentation.table.Elements;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.table.RowSource;
import org.dealbench.presentation.table.TableContent;
import org.dealbench.presentation.text.InputField;

/// The parties of a workbook as a table: what each is called, what it may be, and in which deals it is what.
public record PartyTable() implements TableContent {

    private static final Address LIST = Address.of("parties");

    @Override
    public List<Column> columns(Workbook base) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("name", "Party"));
        for (Role role : Role.values()) {
            columns.add(Column.words(role.name().toLowerCase(Locale.ROOT), word(role)));
        }
        columns.add(Column.words("deals", "Takes part in"));
        return columns;
    }

    private static String word(Role role) {
        return switch (role) {
            case INVESTOR -> "Investor";
            case CUSTOMER -> "Customer";
            case PROVIDER -> "Provider";
            case CHIP_VENDOR -> "Makes chips";
        };
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        return base.parties().stream().map(party -> row(base, party)).toList();
    }

    private static RowSource row(Workbook base, Party party) {
        Address address = LIST.child(party.id());
        List<CellSource> cells = new ArrayList<>();
        cells.add(Elements.name(address, party.name()));
        for (Role role : Role.values()) {
            cells.add(new CellSource.Base(
                    InputField.of(word(role), Unit.FLAG, ""),
                    Value.of(party.roles().contains(role)),
                    (workbook, value) -> withRole(
                            workbook, address, party, role, value instanceof Value.Flag(boolean flag) && flag)));
        }
        cells.add(new CellSource.Shown(part(base, party), ""));
        return new RowSource(party.id(), party.name(), cells);
    }

    private static Outcome<Workbook> withRole(
            Workbook workbook, Address address, Party party, Role role, boolean wanted) {
        List<Role> roles = Stream.of(Role.values())
                .filter(each -> each == role ? wanted : party.roles().contains(each))
                .toList();
        return Parts.replace(workbook, address.child("roles"), roles);
    }

    private static String part(Workbook base, Party party) {
        long deals = base.deals().stream()
                .filter(deal -> Stream.of(deal.investor(), deal.customer(), deal.provider())
                        .anyMatch(party.id()::equals))
                .count();
        long chips = base.chips().stream()
                .filter(chip -> chip.vendor().equals(party.id()))
                .count();
        return chips == 0 ? count(deals, "deal") : count(deals, "deal") + ", " + count(chips, "chip");
    }

    private static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    @Override
    public String fieldOf(String column) {
        return Stream.of(Role.values()).anyMatch(role -> column.equalsIgnoreCase(role.name())) ? "roles" : column;
    }

    @Override
    public RowEdits rowEdits() {
        return new ElementRows("party", LIST, (_, id, name, _) -> new Party(id, name, List.of()));
    }
}
