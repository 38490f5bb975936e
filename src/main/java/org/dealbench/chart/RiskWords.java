package org.dealbench.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dealbench.analysis.Periods;
import org.dealbench.chart.scale.Numerals;
import org.dealbench.model.Deal;
import org.dealbench.model.Effect;
import org.dealbench.model.Risk;
import org.dealbench.model.Workbook;

/// Risks and what they do, in sentences.
public final class RiskWords {

    private static final int KINDS_TOLD = 3;

    private RiskWords() {}

    /// What an effect does while its risk is active, and when: `Cuts the commitments of X by 60 % from Jan 2028 on`.
    public static String of(Workbook workbook, Risk risk, Effect effect) {
        return brief(workbook, effect)
                + switch (effect) {
                    case Effect.BlockShare _ -> " from " + window(risk);
                    case Effect.CutCommitment _ -> " from " + Periods.label(risk.start()) + " on";
                    case Effect.VoidTranche _ -> ": what it waits for counts as never met";
                    case Effect.DelayPhases _, Effect.SlipChip _ -> "";
                };
    }

    /// What an effect does: `Delays the phases of Amazon - OpenAI by 6 months`.
    public static String brief(Workbook workbook, Effect effect) {
        return switch (effect) {
            case Effect.DelayPhases(String deal, double months) ->
                months == 0
                        ? "Leaves the phases of " + deal(workbook, deal) + " as they are"
                        : months > 0
                                ? "Delays the phases of " + deal(workbook, deal) + " by " + months(months)
                                : "Brings the phases of " + deal(workbook, deal) + " forward by " + months(-months);
            case Effect.BlockShare(String deal, double fraction) ->
                "Blocks " + percent(fraction) + " of the capacity of " + deal(workbook, deal);
            case Effect.VoidTranche(String tranche) -> "Voids " + tranche(workbook, tranche);
            case Effect.CutCommitment(String deal, double fraction) ->
                "Cuts the commitments of " + deal(workbook, deal) + " by " + percent(fraction);
            case Effect.SlipChip(String chip, double months) ->
                WorkbookView.nameOf(workbook.chips(), chip)
                        + (months < 0
                                ? " comes " + months(-months) + " sooner"
                                : " comes " + months(months) + " later");
        };
    }

    /// The kinds of a risk's effects in short: `Blocks capacity, delays phases`.
    public static String kinds(Risk risk) {
        List<String> kinds =
                risk.effects().stream().map(RiskWords::kind).distinct().toList();
        if (kinds.isEmpty()) {
            return "Nothing yet";
        }
        int rest = kinds.size() - KINDS_TOLD;
        String told = kinds.stream().limit(KINDS_TOLD).collect(Collectors.joining(", "))
                + (rest > 0 ? " and " + rest + " more" : "");
        return told.substring(0, 1).toUpperCase(Locale.ROOT) + told.substring(1);
    }

    private static String kind(Effect effect) {
        return switch (effect) {
            case Effect.DelayPhases _ -> "delays phases";
            case Effect.BlockShare _ -> "blocks capacity";
            case Effect.VoidTranche _ -> "voids a tranche";
            case Effect.CutCommitment _ -> "cuts commitments";
            case Effect.SlipChip _ -> "makes a chip late";
        };
    }

    /// All that a risk does.
    public static String of(Workbook workbook, Risk risk) {
        return risk.effects().isEmpty()
                ? "Nothing yet: it has no effects"
                : risk.effects().stream()
                        .map(effect -> of(workbook, risk, effect))
                        .collect(Collectors.joining("; "));
    }

    /// When it may last: `Sep 2026 to Feb 2028`.
    public static String window(Risk risk) {
        return Periods.label(risk.start()) + " to " + Periods.label(risk.start().plusMonths(risk.months() - 1L));
    }

    /// How likely it is, and whether it is taken to happen: `active, 15 % likely`.
    public static String likelihood(Risk risk) {
        Double probability = risk.probability();
        String state = risk.active() ? "active" : "not active";
        return probability == null ? state : state + ", " + percent(probability) + " likely";
    }

    /// A tranche of a deal by the path that names it.
    static String tranche(Workbook workbook, String path) {
        String deal = path.substring(0, Math.max(0, path.indexOf('/')));
        String id = path.substring(path.indexOf('/') + 1);
        return workbook.deals().stream()
                .filter(each -> each.id().equals(deal))
                .map(Deal::tranches)
                .findFirst()
                .map(tranches -> WorkbookView.nameOf(tranches, id) + " of " + deal(workbook, deal))
                .orElse(path);
    }

    private static String deal(Workbook workbook, String id) {
        return WorkbookView.nameOf(workbook.deals(), id);
    }

    private static String months(double months) {
        return Numerals.brief(months) + (months == 1 ? " month" : " months");
    }

    private static String percent(double fraction) {
        return Numerals.brief(100 * fraction) + " %";
    }

    /// The effects of all risks with their risks, in order.
    static List<Effect> effects(Workbook workbook) {
        return workbook.risks().stream()
                .flatMap(risk -> risk.effects().stream())
                .toList();
    }
}
