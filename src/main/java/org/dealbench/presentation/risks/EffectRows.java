package org.dealbench.presentation.risks;

import java.util.List;
import org.dealbench.model.Address;
import org.dealbench.model.Effect;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Risk;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.Attachments;
import org.dealbench.presentation.table.RowEdits;
import org.jspecify.annotations.Nullable;

/// How effects are added, copied, moved and deleted.
///
/// Effects have no names but their places: what is attached to an effect goes where the effect goes.
final class EffectRows implements RowEdits {

    @Override
    public String noun() {
        return "effect";
    }

    @Override
    public boolean canAdd(Workbook workbook) {
        return !workbook.risks().isEmpty() && !workbook.deals().isEmpty();
    }

    /// After an effect of the same risk; without one, to the last risk that has none, or the last risk.
    @Override
    public Outcome<Added> add(Workbook workbook, @Nullable String afterId) {
        if (!canAdd(workbook)) {
            return Outcome.faulty(
                    RiskTable.LIST,
                    workbook.risks().isEmpty()
                            ? "Add a risk first: an effect is what a risk does."
                            : "There is no deal yet that a risk could strike.");
        }
        EffectPlace place;
        if (afterId == null) {
            List<Risk> bare = workbook.risks().stream()
                    .filter(risk -> risk.effects().isEmpty())
                    .toList();
            Risk risk = (bare.isEmpty() ? workbook.risks() : bare).getLast();
            place = new EffectPlace(risk.id(), risk.effects().size());
        } else {
            EffectPlace after = EffectPlace.parse(afterId);
            place = new EffectPlace(after.risk(), after.index() + 1);
        }
        return inserted(
                workbook,
                place,
                new Effect.DelayPhases(workbook.deals().getFirst().id(), 0));
    }

    @Override
    public Outcome<Added> duplicate(Workbook workbook, String id) {
        EffectPlace place = EffectPlace.parse(id);
        return inserted(
                workbook,
                new EffectPlace(place.risk(), place.index() + 1),
                EffectPlace.effects(workbook, place.risk()).get(place.index()));
    }

    private static Outcome<Added> inserted(Workbook workbook, EffectPlace place, Effect effect) {
        return Parts.insert(workbook, EffectPlace.list(place.risk()), place.index(), effect)
                .map(changed -> new Added(shifted(changed, place, 1), place.row(), "effect " + (place.index() + 1)));
    }

    @Override
    public Outcome<Workbook> move(Workbook workbook, String id, int steps) {
        EffectPlace place = EffectPlace.parse(id);
        int target = place.index() + steps;
        return target < 0
                        || target >= EffectPlace.effects(workbook, place.risk()).size()
                ? Outcome.ok(workbook)
                : moved(workbook, place, new EffectPlace(place.risk(), target));
    }

    /// The workbook with an effect at another place, of another risk perhaps, with what is attached to it.
    static Outcome<Workbook> moved(Workbook workbook, EffectPlace from, EffectPlace to) {
        Effect effect = EffectPlace.effects(workbook, from.risk()).get(from.index());
        Address aside = EffectPlace.list(from.risk()).child("moving");
        return Parts.remove(workbook, from.address())
                .map(without -> shifted(
                        Attachments.moved(without, from.address(), aside),
                        new EffectPlace(from.risk(), from.index() + 1),
                        -1))
                .then(without -> Parts.insert(without, EffectPlace.list(to.risk()), to.index(), effect))
                .map(with -> Attachments.moved(shifted(with, to, 1), aside, to.address()));
    }

    /// Moves what is attached to effects from a place on by one.
    private static Workbook shifted(Workbook workbook, EffectPlace from, int by) {
        int last = EffectPlace.effects(workbook, from.risk()).size();
        Workbook shifted = workbook;
        for (int step = 0; step <= last - from.index(); step++) {
            int index = by > 0 ? last - step : from.index() + step;
            shifted = Attachments.moved(
                    shifted,
                    new EffectPlace(from.risk(), index).address(),
                    new EffectPlace(from.risk(), index + by).address());
        }
        return shifted;
    }

    @Override
    public Outcome<Workbook> delete(Workbook workbook, String id) {
        EffectPlace place = EffectPlace.parse(id);
        return Parts.remove(workbook, place.address())
                .map(without -> shifted(without, new EffectPlace(place.risk(), place.index() + 1), -1));
    }

    @Override
    public Address address(String id) {
        return EffectPlace.parse(id).address();
    }
}
