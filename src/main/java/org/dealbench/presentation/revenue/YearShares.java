package org.dealbench.presentation.revenue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dealbench.model.Address;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Profile;
import org.dealbench.model.Unit;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.text.Entry;
import org.dealbench.presentation.text.InputField;

/// The shares of a commitment's contract years as one cell: `20 %, 30 %, 50 %`.
final class YearShares {

    private static final InputField SHARES = InputField.ofText("Shares by year");
    private static final InputField SHARE = InputField.of("Share", Unit.FRACTION, "");
    private static final String HOW = "Shares of the contract years are written as 20 %, 30 %, 50 %.";

    private YearShares() {}

    static CellSource cell(Address profile, Profile.Custom custom) {
        String text = custom.years().stream()
                .map(share -> SHARE.write(Value.of(share)))
                .collect(Collectors.joining(", "));
        return new CellSource.Base(
                SHARES,
                Value.of(text),
                (workbook, value) -> value instanceof Value.Text(String typed)
                        ? written(workbook, profile, typed)
                        : Outcome.ok(workbook));
    }

    private static Outcome<Workbook> written(Workbook workbook, Address profile, String typed) {
        List<Double> shares = new ArrayList<>();
        for (String share : typed.split(",", -1)) {
            switch (SHARE.read(share)) {
                case Entry.Accepted(Value.Numeric(double fraction)) -> shares.add(fraction);
                case Entry.Refused(String message) -> {
                    return Outcome.faulty(profile, message + " " + HOW);
                }
                default -> {
                    return Outcome.faulty(profile, HOW);
                }
            }
        }
        return Parts.replace(workbook, profile, new Profile.Custom(shares));
    }
}
