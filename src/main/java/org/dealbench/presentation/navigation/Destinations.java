package org.dealbench.presentation.navigation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dealbench.model.Address;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.page.PageTable;
import org.dealbench.presentation.table.Place;

/// Finds the page and the cell of an address, by asking the tables what they show: no table can be forgotten here.
public final class Destinations {

    private static final Place ONLY_CELL = new Place("value", "value");

    private final Pages pages;

    public Destinations(Pages pages) {
        this.pages = pages;
    }

    /// Where an input or an element is seen: on a page of its deal first, on the page that compares inputs last. Where
    /// no table shows it, its owner's place; empty where none shows that.
    public Optional<Destination> of(Address address) {
        List<PageKey> candidates = pages.keys().stream()
                .filter(key -> key.deal().isEmpty() || key.deal().equals(dealOf(address)))
                .sorted(Comparator.comparing((PageKey key) -> key.deal().isEmpty())
                        .thenComparing(key -> key.kind() == PageKind.COMPARE))
                .toList();
        for (int length = address.segments().size(); length >= 2; length--) {
            Address wanted = address.first(length);
            Optional<Destination> found = candidates.stream()
                    .map(key -> at(key, wanted))
                    .flatMap(Optional::stream)
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> dealOf(Address address) {
        return address.segments().size() > 1 && address.segments().getFirst().equals("deals")
                ? Optional.of(address.segments().get(1))
                : Optional.empty();
    }

    private Optional<Destination> at(PageKey key, Address address) {
        Page page = pages.page(key);
        for (int i = 0; i < page.tables().size(); i++) {
            PageTable table = page.tables().get(i);
            Optional<Place> place = table.table().placeOf(address);
            if (place.isPresent() || isAbove(table, address)) {
                return Optional.of(new Destination(key, i, place));
            }
        }
        return Optional.empty();
    }

    private static boolean isAbove(PageTable table, Address address) {
        return table.fields().stream()
                .anyMatch(field -> field.table().addressAt(ONLY_CELL).equals(Optional.of(address)));
    }
}
