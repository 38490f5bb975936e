package org.dealbench.presentation.portfolio;

import java.util.List;
import org.dealbench.model.Address;
import org.dealbench.model.Deal;
import org.dealbench.model.Identified;
import org.dealbench.model.Operation;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Party;
import org.dealbench.model.Party.Role;
import org.dealbench.model.Settlement;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.ElementRows;
import org.dealbench.presentation.table.RowEdits;
import org.jspecify.annotations.Nullable;

/// How deals are added, copied, moved and deleted.
///
/// A deal needs parties: the first deal of a workbook without any brings one of each role with it, to be renamed.
final class DealRows implements RowEdits {

    static final Address LIST = Address.of("deals");

    private static final int SETTLEMENT_MONTHS = 12;

    private final ElementRows rows = new ElementRows(DealTable.NOUN, LIST, DealRows::made);

    @Override
    public String noun() {
        return rows.noun();
    }

    @Override
    public Outcome<Added> add(Workbook workbook, @Nullable String afterId) {
        return withParties(workbook).then(ready -> rows.add(ready, afterId));
    }

    @Override
    public Outcome<Added> addNamed(Workbook workbook, String name) {
        return withParties(workbook).then(ready -> rows.addNamed(ready, name));
    }

    private static Outcome<Workbook> withParties(Workbook workbook) {
        return workbook.parties().isEmpty()
                ? Parts.replace(
                        workbook,
                        Address.of("parties"),
                        List.of(
                                new Party("investor", "Investor", List.of(Role.INVESTOR)),
                                new Party("customer", "Customer", List.of(Role.CUSTOMER)),
                                new Party("provider", "Provider", List.of(Role.PROVIDER))))
                : Outcome.ok(workbook);
    }

    @Override
    public Outcome<Added> duplicate(Workbook workbook, String id) {
        return rows.duplicate(workbook, id);
    }

    @Override
    public Outcome<Workbook> move(Workbook workbook, String id, int steps) {
        return rows.move(workbook, id, steps);
    }

    @Override
    public Outcome<Workbook> delete(Workbook workbook, String id) {
        return rows.delete(workbook, id);
    }

    @Override
    public Address address(String id) {
        return rows.address(id);
    }

    /// Between the parties of the deal before, or the first of each role.
    private static Identified made(Workbook workbook, String id, String name, @Nullable Identified before) {
        return before instanceof Deal deal
                ? blank(id, name, deal.investor(), deal.customer(), deal.provider())
                : blank(
                        id,
                        name,
                        first(workbook, Role.INVESTOR),
                        first(workbook, Role.CUSTOMER),
                        first(workbook, Role.PROVIDER));
    }

    private static String first(Workbook workbook, Role role) {
        return workbook.parties().stream()
                .filter(party -> party.roles().contains(role))
                .findFirst()
                .orElseGet(() -> workbook.parties().getFirst())
                .id();
    }

    /// With nothing in it, and all else as a file that leaves it out (spec section 16).
    private static Deal blank(String id, String name, String investor, String customer, String provider) {
        return new Deal(
                id,
                name,
                investor,
                customer,
                provider,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Deal.RevenueBasis.COMMITMENT,
                Deal.PriceBasis.LOCKED,
                true,
                null,
                new Operation(1, 1, 1, 1, 0),
                null,
                null,
                new Settlement(SETTLEMENT_MONTHS, 1, true, true));
    }
}
