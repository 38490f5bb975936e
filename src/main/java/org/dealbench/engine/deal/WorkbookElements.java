package org.dealbench.engine.deal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dealbench.engine.Element;
import org.dealbench.engine.Index;
import org.dealbench.model.Deal;
import org.dealbench.model.Effect;
import org.dealbench.model.Identified;
import org.dealbench.model.MixRow;
import org.dealbench.model.Risk;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// The elements of a workbook and the records behind them, by path.
final class WorkbookElements {

    private record EffectAt(Element element, Effect effect) {}

    private final Element root = new Element(Relations.WORKBOOK, "", "", null);
    private final Map<String, Object> records = new HashMap<>();
    private final Map<String, Element> byPath = new HashMap<>();
    private final List<EffectAt> effects = new ArrayList<>();

    WorkbookElements(Workbook workbook) {
        records.put("", workbook);
        records.put("calendar", workbook.calendar());
        workbook.chips().forEach(chip -> {
            Element element = add(Relations.CHIP, root, "chips/", chip);
            records.put(element.path() + "/pricing", chip.pricing());
        });
        workbook.conditions().forEach(condition -> add(Relations.CONDITION, root, "conditions/", condition));
        workbook.deals().forEach(this::addDeal);
        workbook.risks().forEach(this::addRisk);
    }

    private Element add(Index index, Element parent, String list, Identified subject) {
        String path = (parent.path().isEmpty() ? "" : parent.path() + "/") + list + subject.id();
        return add(new Element(index, path, subject.id(), parent), subject);
    }

    private Element add(Element element, Object subject) {
        byPath.put(element.path(), element);
        records.put(element.path(), subject);
        return element;
    }

    private void addDeal(Deal deal) {
        Element element = add(Relations.DEAL, root, "deals/", deal);
        deal.tranches().forEach(tranche -> add(Relations.TRANCHE, element, "tranches/", tranche));
        deal.phases().forEach(phase -> {
            Element added = add(Relations.PHASE, element, "phases/", phase);
            records.put(added.path() + "/ramp", phase.ramp());
        });
        deal.commitments().forEach(commitment -> {
            Element added = add(Relations.COMMITMENT, element, "commitments/", commitment);
            records.put(added.path() + "/profile", commitment.profile());
        });
        deal.channels().forEach(channel -> add(Relations.CHANNEL, element, "channels/", channel));
        addParts(element, deal);
        if (deal.mix() != null) {
            records.put(element.path() + "/mix", deal.mix());
            for (MixRow row : deal.mix().rows()) {
                String month = row.from().toString();
                add(new Element(Relations.MIX_ROW, element.path() + "/mix/" + month, month, element), row);
            }
        }
    }

    private void addParts(Element element, Deal deal) {
        records.put(element.path() + "/operation", deal.operation());
        records.put(element.path() + "/settlement", deal.settlement());
        if (deal.economics() != null) {
            records.put(element.path() + "/economics", deal.economics());
        }
        if (deal.equity() != null) {
            records.put(element.path() + "/equity", deal.equity());
        }
    }

    private void addRisk(Risk risk) {
        Element element = add(Relations.RISK, root, "risks/", risk);
        for (int i = 0; i < risk.effects().size(); i++) {
            String number = Integer.toString(i);
            Effect effect = risk.effects().get(i);
            Element added = new Element(Relations.EFFECT, element.path() + "/effects/" + number, number, element);
            effects.add(new EffectAt(add(added, effect), effect));
        }
    }

    Element root() {
        return root;
    }

    /// The effects of all risks that pass a test, in the order of the lists.
    List<Element> effects(Predicate<Effect> which) {
        return effects.stream()
                .filter(at -> which.test(at.effect))
                .map(EffectAt::element)
                .toList();
    }

    /// @param list path of the list, ending in a slash
    List<Element> in(String list, List<? extends Identified> subjects) {
        return subjects.stream().map(subject -> at(list + subject.id())).toList();
    }

    /// The element an optional reference leads to, or none.
    List<Element> optional(String list, @Nullable String id) {
        return id == null ? List.of() : List.of(at(list + id));
    }

    Element at(String path) {
        return known(byPath.get(path), path);
    }

    /// Whether there is a record at a path.
    boolean holds(String path) {
        return records.containsKey(path);
    }

    /// The record at a path: an element's, or that of a part such as a phase's ramp.
    Record record(String path) {
        return (Record) known(records.get(path), path);
    }

    <T> T record(Element element, Class<T> type) {
        return type.cast(record(element.path()));
    }

    private static <T> T known(@Nullable T found, String path) {
        if (found == null) {
            throw new IllegalArgumentException("there is no " + path);
        }
        return found;
    }
}
