package org.dealbench.presentation.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealbench.model.Address;
import org.dealbench.model.Workbook;

/// The cells of a table over one workbook: what stands where.
final class Sheet {

    private final CellAccess access;
    private final List<Column> columns;
    private final List<RowSource> rows;
    private final Map<String, Integer> columnIndex = new HashMap<>();
    private final Map<String, RowSource> byId = new HashMap<>();

    /// The cells of a workbook.
    ///
    /// @param scenario id of the one that is looked at, empty for the base
    Sheet(TableContent content, Workbook workbook, Optional<String> scenario) {
        access = new CellAccess(workbook, scenario.flatMap(id -> workbook.scenarios().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()));
        columns = content.columns(workbook);
        rows = content.rows(workbook);
        for (int i = 0; i < columns.size(); i++) {
            columnIndex.put(columns.get(i).id(), i);
        }
        rows.forEach(row -> byId.put(row.id(), row));
    }

    CellAccess access() {
        return access;
    }

    List<Column> columns() {
        return columns;
    }

    List<RowSource> rows() {
        return rows;
    }

    /// What stands at a place, empty when there is no such place.
    Optional<CellSource> source(Place place) {
        Integer column = columnIndex.get(place.column());
        RowSource row = byId.get(place.row());
        return column == null || row == null
                ? Optional.empty()
                : Optional.of(row.cells().get(column));
    }

    /// Whether something can be typed there.
    boolean takesText(Place place) {
        return source(place)
                .filter(source -> source instanceof CellSource.At
                        || source instanceof CellSource.Base
                        || source instanceof CellSource.Parsed)
                .isPresent();
    }

    /// The input at a place, empty for a name, a kind or a result.
    Optional<Address> addressAt(Place place) {
        return source(place)
                .filter(CellSource.At.class::isInstance)
                .map(CellSource.At.class::cast)
                .map(CellSource.At::address);
    }

    /// The number of a line at a place, empty for an input and for what is not the number of one line.
    Optional<NumberAt> numberAt(Place place) {
        return source(place)
                .flatMap(source -> source instanceof CellSource.Shown shown ? shown.number() : Optional.empty());
    }

    /// What a cell speaks of, whether it shows an input or not.
    Optional<Address> subjectAt(Place place, TableContent content) {
        RowSource row = byId.get(place.row());
        if (row == null) {
            return Optional.empty();
        }
        List<Address> inputs = row.cells().stream()
                .filter(CellSource.At.class::isInstance)
                .map(cell -> ((CellSource.At) cell).address())
                .toList();
        return addressAt(place)
                .or(() -> inputs.size() == 1 ? Optional.of(inputs.getFirst()) : Optional.empty())
                .or(() -> Optional.of(fieldOf(place, content)));
    }

    private static Address fieldOf(Place place, TableContent content) {
        Address address = content.rowEdits().address(place.row());
        for (String name : Address.parse(content.fieldOf(place.column())).segments()) {
            address = address.child(name);
        }
        return address;
    }

    /// The cell of an input, or the first cell of what stands at an address.
    Optional<Place> placeOf(Address address, RowEdits edits) {
        Optional<Place> below = Optional.empty();
        for (RowSource row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (row.cells().get(i) instanceof CellSource.At at) {
                    if (at.address().equals(address)) {
                        return Optional.of(new Place(row.id(), columns.get(i).id()));
                    }
                    if (below.isEmpty() && at.address().toString().startsWith(address + "/")) {
                        below = Optional.of(
                                new Place(row.id(), columns.getFirst().id()));
                    }
                }
            }
        }
        return below.or(() -> rows.stream()
                .filter(row -> edits.address(row.id()).equals(address))
                .map(row -> new Place(row.id(), columns.getFirst().id()))
                .findFirst());
    }

    boolean isJoint(Place place) {
        return source(place).orElse(null) instanceof CellSource.At at && at.joint();
    }

    /// What messages call a row.
    String rowName(String id) {
        RowSource row = byId.get(id);
        return row == null ? id : row.name();
    }
}
