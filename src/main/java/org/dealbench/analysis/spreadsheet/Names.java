package org.dealbench.analysis.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dealbench.engine.Element;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineInstance;
import org.dealbench.model.Deal;
import org.dealbench.model.Identified;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// What lines are called beside each other in one deal's spreadsheet.
final class Names {

    private final String deal;
    private final Map<String, String> byPath = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    Names(Workbook workbook, String deal) {
        this.deal = deal;
        add("chips/", workbook.chips(), chip -> chip.name());
        add("conditions/", workbook.conditions(), condition -> condition.name());
        add("deals/", workbook.deals(), Deal::name);
        for (Deal each : workbook.deals()) {
            String path = "deals/" + each.id() + "/";
            add(path + "tranches/", each.tranches(), tranche -> tranche.name());
            add(path + "phases/", each.phases(), phase -> phase.name());
            add(path + "commitments/", each.commitments(), commitment -> commitment.name());
            add(path + "channels/", each.channels(), channel -> channel.name());
        }
    }

    /// The place of a line's last element in the workbook, by which lines of one kind are ordered.
    int place(LineInstance instance) {
        return instance.elements().isEmpty()
                ? 0
                : places.getOrDefault(instance.elements().getLast().path(), 0);
    }

    private interface Named<T> {
        String of(T element);
    }

    private <T extends Identified> void add(String path, List<T> elements, Named<T> name) {
        for (T element : elements) {
            places.put(path + element.id(), places.size());
            byPath.put(path + element.id(), name.of(element));
        }
    }

    private String name(Element element) {
        return byPath.getOrDefault(element.path(), element.id());
    }

    /// The deal that a line is of, empty for one of none.
    String dealOf(LineInstance instance) {
        return instance.elements().stream()
                .map(Names::dealOf)
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String dealOf(Element element) {
        for (@Nullable Element each = element; each != null; each = each.parent()) {
            if (each.index().name().equals("deal")) {
                return each.id();
            }
        }
        return "";
    }

    boolean isOther(LineInstance instance) {
        String of = dealOf(instance);
        return !of.isEmpty() && !of.equals(deal);
    }

    /// The line's label, and whose it is.
    String label(LineInstance instance) {
        List<String> parts = new ArrayList<>();
        parts.add(instance.line().label());
        if (isOther(instance)) {
            parts.add(byPath.getOrDefault("deals/" + dealOf(instance), dealOf(instance)));
        }
        instance.elements().stream()
                .filter(element ->
                        !element.path().isEmpty() && !element.index().name().equals("deal"))
                .forEach(element -> parts.add(name(element)));
        return String.join(" \u00b7 ", parts);
    }

    /// The name of spec section 17 for what the deal itself has, another that tells the rest apart.
    String id(LineInstance instance) {
        Line line = instance.line();
        Element last =
                instance.elements().isEmpty() ? null : instance.elements().getLast();
        String id = line.id();
        if (last != null && id.contains("{")) {
            id = id.substring(0, id.indexOf('{')) + last.id();
        } else if (last != null
                && !last.path().isEmpty()
                && !last.index().name().equals("deal")) {
            id = id + "/" + last.id();
        }
        return isOther(instance) ? dealOf(instance) + ": " + id : id;
    }
}
