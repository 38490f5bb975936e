package org.dealbench.presentation.revenue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.dealbench.model.Address;
import org.dealbench.model.Commitment;
import org.dealbench.model.Profile;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.KindCell;
import org.dealbench.presentation.text.Choice;

/// The kind of a commitment's profile as a cell. Another kind keeps amount and term and begins as level as it can be.
final class ProfileKind {

    private static final double USUAL_STEEPNESS = 10;
    private static final int USUAL_RAMP_MONTHS = 12;
    private static final int MONTHS_A_YEAR = 12;
    private static final int SHARE_DECIMALS = 6;

    private static final List<Choice> KINDS = List.of(
            new Choice("LINEAR", "Linear"),
            new Choice("GROWTH", "Growth"),
            new Choice("RAMP", "Ramp"),
            new Choice("CUSTOM", "By year"));

    private ProfileKind() {}

    static CellSource cell(Address profile, Commitment commitment) {
        String kind =
                switch (commitment.profile()) {
                    case Profile.Linear _ -> "LINEAR";
                    case Profile.Growth _ -> "GROWTH";
                    case Profile.Ramp _ -> "RAMP";
                    case Profile.Custom _ -> "CUSTOM";
                };
        return KindCell.of("Profile", KINDS, kind, profile, wanted -> ofKind(wanted, commitment.months()));
    }

    private static Profile ofKind(String kind, int months) {
        return switch (kind) {
            case "GROWTH" -> new Profile.Growth(0);
            case "RAMP" -> new Profile.Ramp(Math.min(USUAL_RAMP_MONTHS, months), USUAL_STEEPNESS);
            case "CUSTOM" -> new Profile.Custom(evenYears(months));
            default -> new Profile.Linear();
        };
    }

    /// What a level commitment has in each contract year, the last one perhaps begun only.
    static List<Double> evenYears(int months) {
        List<Double> shares = new ArrayList<>();
        BigDecimal left = BigDecimal.ONE;
        for (int from = 0; from < months; from += MONTHS_A_YEAR) {
            BigDecimal share = from + MONTHS_A_YEAR >= months
                    ? left
                    : BigDecimal.valueOf(MONTHS_A_YEAR)
                            .divide(BigDecimal.valueOf(months), SHARE_DECIMALS, RoundingMode.HALF_EVEN);
            left = left.subtract(share);
            shares.add(share.doubleValue());
        }
        return shares;
    }
}
