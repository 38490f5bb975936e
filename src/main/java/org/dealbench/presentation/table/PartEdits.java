package org.dealbench.presentation.table;

import java.util.Optional;
import java.util.function.BiFunction;
import org.dealbench.model.Address;
import org.dealbench.model.Deal;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// How a part comes to a deal and goes as a whole: none of its inputs can be copied, moved or deleted.
///
/// @param noun of the part, which is also its name in addresses
/// @param first the input to go to in a new part
/// @param maker of a new part
public record PartEdits(DealPlace deal, String noun, String first, BiFunction<Workbook, Deal, Record> maker)
        implements RowEdits {

    private Address part() {
        return deal.address().child(noun);
    }

    private boolean isThere(Workbook workbook) {
        return deal.in(workbook).isPresent()
                && Parts.find(workbook, part()) instanceof Outcome.Ok<Optional<Object>>(Optional<Object> found)
                && found.isPresent();
    }

    @Override
    public boolean isFixed() {
        return true;
    }

    @Override
    public boolean canAdd(Workbook workbook) {
        return deal.in(workbook).isPresent() && !isThere(workbook);
    }

    @Override
    public Outcome<Added> add(Workbook workbook, @Nullable String afterId) {
        Optional<Deal> found = deal.in(workbook);
        return found.isPresent() && canAdd(workbook)
                ? Parts.replace(workbook, part(), maker.apply(workbook, found.get()))
                        .map(changed -> new Added(changed, noun + "/" + first, noun))
                : Outcome.faulty(part(), "This deal has " + noun + " already.");
    }

    @Override
    public Outcome<Added> duplicate(Workbook workbook, String id) {
        return Outcome.faulty(address(id), "This input is there once only.");
    }

    @Override
    public Outcome<Workbook> move(Workbook workbook, String id, int steps) {
        return Outcome.ok(workbook);
    }

    @Override
    public Outcome<Workbook> delete(Workbook workbook, String id) {
        return Outcome.faulty(address(id), "This input belongs to every deal and cannot be deleted.");
    }

    @Override
    public Optional<Address> whole(Workbook workbook) {
        return isThere(workbook) ? Optional.of(part()) : Optional.empty();
    }

    @Override
    public Address address(String id) {
        Address address = deal.address();
        for (String segment : Address.parse(id).segments()) {
            address = address.child(segment);
        }
        return address;
    }
}
