package org.dealbench.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Walks an address segment by segment through one workbook, and says which segment leads nowhere.
final class RouteFinder {

    private static final Pattern INDEX = Pattern.compile("0|[1-9]\\d{0,5}");

    private final Workbook workbook;
    private final Address address;
    private final List<Hop> hops = new ArrayList<>();
    private final List<String> owners = new ArrayList<>();
    private int at;
    private @Nullable Object here;
    private Shape shape = new Shape.Part(Workbook.class);
    private boolean nullable;
    private @Nullable InputSpec input;

    RouteFinder(Workbook workbook, Address address) {
        this.workbook = workbook;
        this.address = address;
        here = workbook;
    }

    Outcome<Route> find() {
        while (at < address.segments().size()) {
            String dead = step();
            if (dead != null) {
                return Outcome.faulty(address, "unknown path: " + dead);
            }
            at++;
        }
        return Outcome.ok(new Route(workbook, address, hops, owners, shape, nullable, input, here));
    }

    private @Nullable String step() {
        Object owner = here;
        if (owner == null) {
            return prefix() + " is empty (null), so it has no '" + segment() + "'";
        }
        return switch (owner) {
            case Mix mix when IsoText.month(segment()) != null -> intoRow(mix, segment());
            case MixRow row -> intoShare(row);
            case Record record -> intoComponent(record);
            case List<?> list -> intoElement(list);
            default -> prefix() + " is a value and has no '" + segment() + "'";
        };
    }

    private @Nullable String intoComponent(Record record) {
        Component component = Schema.of(record.getClass()).component(segment());
        if (component == null) {
            List<String> names = Schema.of(record.getClass()).components().stream()
                    .map(Component::name)
                    .toList();
            return prefix() + " has no '" + segment() + "', it has " + String.join(", ", names);
        }
        enter(new Hop.IntoComponent(record, component), component.of(record));
        shape = component.shape();
        nullable = component.nullable();
        input = component.input();
        return null;
    }

    private @Nullable String intoElement(List<?> list) {
        if (!list.isEmpty() && list.getFirst() instanceof MixRow) {
            return "rows are addressed by month, as " + address.first(at - 1) + "/2027-01";
        }
        int index = indexIn(list);
        if (index < 0) {
            return "nothing in " + prefix() + " is '" + segment() + "'" + known(list);
        }
        Object element = list.get(index);
        enter(new Hop.IntoElement(list, index), element);
        if (shape instanceof Shape.Sequence(Shape elementShape)) {
            shape = elementShape;
        }
        nullable = false;
        InputSpec plain = input;
        if (plain != null) {
            input = plain.withLabel(plain.label() + " " + (index + 1)).withName(segment());
        }
        if (element instanceof Identified named) {
            owners.add(named.name());
        } else if (element instanceof Effect) {
            owners.add("effect " + (index + 1));
        }
        return null;
    }

    private int indexIn(List<?> list) {
        if (!list.isEmpty() && list.getFirst() instanceof Identified) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i) instanceof Identified element && element.id().equals(segment())) {
                    return i;
                }
            }
            return -1;
        }
        int index = INDEX.matcher(segment()).matches() ? Integer.parseInt(segment()) : -1;
        return index < list.size() ? index : -1;
    }

    private static String known(List<?> list) {
        if (list.isEmpty()) {
            return ", it is empty";
        }
        if (!(list.getFirst() instanceof Identified)) {
            return ", it holds 0 to " + (list.size() - 1);
        }
        return "; there are "
                + Listing.of(list.stream()
                        .filter(Identified.class::isInstance)
                        .map(element -> ((Identified) element).id())
                        .toList());
    }

    private @Nullable String intoRow(Mix mix, String month) {
        List<MixRow> rows = mix.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).from().toString().equals(month)) {
                hops.add(new Hop.IntoComponent(mix, componentOf(Mix.class, "rows")));
                enter(new Hop.IntoElement(rows, i), rows.get(i));
                shape = new Shape.Part(MixRow.class);
                nullable = false;
                input = null;
                owners.add(month);
                return null;
            }
        }
        List<String> months = rows.stream().map(row -> row.from().toString()).toList();
        return "no row of " + prefix() + " is from " + segment() + "; there are " + Listing.of(months);
    }

    private @Nullable String intoShare(MixRow row) {
        String chip = segment();
        Double share = row.shares().get(chip);
        String name = workbook.chips().stream()
                .filter(each -> each.id().equals(chip))
                .map(Chip::name)
                .findFirst()
                .orElse(null);
        if (share == null && name == null) {
            return "no chip is '" + chip + "'; there are "
                    + Listing.of(workbook.chips().stream().map(Chip::id).toList());
        }
        Component shares = componentOf(MixRow.class, "shares");
        hops.add(new Hop.IntoComponent(row, shares));
        enter(new Hop.IntoKey(row.shares(), chip), share == null ? Double.valueOf(0) : share);
        shape = Shape.Leaf.NUMBER;
        nullable = false;
        InputSpec spec = shares.input();
        input = spec == null
                ? null
                : spec.withLabel("Share of " + (name == null ? chip : name)).withName(chip);
        return null;
    }

    private void enter(Hop hop, @Nullable Object child) {
        hops.add(hop);
        here = child;
    }

    static Component componentOf(Class<? extends Record> type, String name) {
        Component component = Schema.of(type).component(name);
        if (component == null) {
            throw new IllegalStateException(type + " has no " + name);
        }
        return component;
    }

    private String segment() {
        return address.segments().get(at);
    }

    private String prefix() {
        return at == 0 ? "the workbook" : address.first(at).toString();
    }
}
