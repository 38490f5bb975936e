package org.dealbench.presentation.table;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which cells of a table are selected: a state of the view that commands act on.
public final class TableSelection {

    private final ReadOnlyObjectWrapper<List<Place>> places = new ReadOnlyObjectWrapper<>(this, "places", List.of());

    /// Tells which cells are selected.
    ///
    /// @param newPlaces from the top left, row by row
    public void select(List<Place> newPlaces) {
        places.set(List.copyOf(newPlaces));
    }

    public List<Place> places() {
        return places.get();
    }

    /// The row of the first selected cell.
    public Optional<String> row() {
        return places.get().stream().map(Place::row).findFirst();
    }

    public ReadOnlyObjectProperty<List<Place>> placesProperty() {
        return places.getReadOnlyProperty();
    }
}
