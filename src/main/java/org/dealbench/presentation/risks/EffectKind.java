package org.dealbench.presentation.risks;

import java.util.List;
import java.util.Optional;
import org.dealbench.model.Chip;
import org.dealbench.model.Deal;
import org.dealbench.model.Effect;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.Attachments;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.KindCell;
import org.dealbench.presentation.text.Choice;

/// The kind of an effect as a cell. Another kind stays with its deal and its figure where it has one too.
final class EffectKind {

    private static final String DELAY = "DELAY_PHASES";
    private static final String BLOCK = "BLOCK_SHARE";
    private static final String VOID = "VOID_TRANCHE";
    private static final String CUT = "CUT_COMMITMENT";
    private static final String SLIP = "SLIP_CHIP";

    private static final List<Choice> KINDS = List.of(
            new Choice(DELAY, "Delay phases"),
            new Choice(BLOCK, "Block capacity"),
            new Choice(VOID, "Void tranche"),
            new Choice(CUT, "Cut commitments"),
            new Choice(SLIP, "Chip comes late"));

    private static final List<String> FIELDS = List.of("deal", "tranche", "chip", "months", "fraction");

    private EffectKind() {}

    static CellSource cell(EffectPlace place, Effect effect) {
        return KindCell.of("Effect", KINDS, kind(effect), (workbook, wanted) -> made(workbook, place, wanted, effect)
                .then(made -> Parts.replace(workbook, place.address(), made))
                .map(changed -> withoutLost(changed, place)));
    }

    /// Without what is attached to fields that the new kind does not have.
    private static Workbook withoutLost(Workbook workbook, EffectPlace place) {
        Workbook kept = workbook;
        for (String field : FIELDS) {
            if (!(Parts.find(kept, place.address().child(field)) instanceof Outcome.Ok<?>)) {
                kept = Attachments.without(kept, place.address().child(field));
            }
        }
        return kept;
    }

    private static String kind(Effect effect) {
        return switch (effect) {
            case Effect.DelayPhases _ -> DELAY;
            case Effect.BlockShare _ -> BLOCK;
            case Effect.VoidTranche _ -> VOID;
            case Effect.CutCommitment _ -> CUT;
            case Effect.SlipChip _ -> SLIP;
        };
    }

    private static Outcome<Effect> made(Workbook workbook, EffectPlace place, String kind, Effect before) {
        String none = "There is no " + thing(kind) + " that it could strike.";
        return switch (kind) {
            case VOID -> given(place, none, tranche(workbook, before).map(Effect.VoidTranche::new));
            case SLIP ->
                given(
                        place,
                        none,
                        workbook.chips().stream()
                                .map(Chip::id)
                                .findFirst()
                                .map(chip -> new Effect.SlipChip(chip, months(before))));
            case BLOCK ->
                given(place, none, deal(workbook, before).map(id -> new Effect.BlockShare(id, share(before))));
            case CUT ->
                given(place, none, deal(workbook, before).map(id -> new Effect.CutCommitment(id, share(before))));
            default -> given(place, none, deal(workbook, before).map(id -> new Effect.DelayPhases(id, months(before))));
        };
    }

    private static Outcome<Effect> given(EffectPlace place, String none, Optional<? extends Effect> effect) {
        return effect.<Outcome<Effect>>map(Outcome::ok).orElseGet(() -> Outcome.faulty(place.address(), none));
    }

    private static String thing(String kind) {
        return switch (kind) {
            case VOID -> "tranche";
            case SLIP -> "chip";
            default -> "deal";
        };
    }

    /// The deal of the effect before, or the first one.
    private static Optional<String> deal(Workbook workbook, Effect before) {
        return switch (before) {
            case Effect.DelayPhases delay -> Optional.of(delay.deal());
            case Effect.BlockShare block -> Optional.of(block.deal());
            case Effect.CutCommitment cut -> Optional.of(cut.deal());
            case Effect.VoidTranche(String tranche) -> Optional.of(tranche.substring(0, tranche.indexOf('/')));
            case Effect.SlipChip _ -> workbook.deals().stream().map(Deal::id).findFirst();
        };
    }

    /// The first tranche of the deal before, or of any.
    private static Optional<String> tranche(Workbook workbook, Effect before) {
        String deal = deal(workbook, before).orElse("");
        return workbook.deals().stream()
                .sorted((one, other) ->
                        Boolean.compare(other.id().equals(deal), one.id().equals(deal)))
                .flatMap(each -> each.tranches().stream().map(tranche -> each.id() + "/" + tranche.id()))
                .findFirst();
    }

    private static double months(Effect before) {
        return switch (before) {
            case Effect.DelayPhases delay -> delay.months();
            case Effect.SlipChip slip -> slip.months();
            default -> 0;
        };
    }

    private static double share(Effect before) {
        return switch (before) {
            case Effect.BlockShare block -> block.fraction();
            case Effect.CutCommitment cut -> cut.fraction();
            default -> 0;
        };
    }
}
