package org.dealbench.presentation.chips;

import java.util.List;
import org.dealbench.model.Address;
import org.dealbench.model.Chip;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Pricing;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.KindCell;
import org.dealbench.presentation.text.Choice;

/// How a chip is priced, as a cell. A chip that comes to follow another begins level with it.
final class PricingKind {

    private static final List<Choice> KINDS =
            List.of(new Choice("HOURLY", "By the hour"), new Choice("RELATIVE", "After another chip"));

    private PricingKind() {}

    static CellSource cell(Address chipAddress, Chip chip) {
        return KindCell.of(
                "Pricing",
                KINDS,
                chip.pricing() instanceof Pricing.Hourly ? "HOURLY" : "RELATIVE",
                (workbook, kind) -> made(workbook, chipAddress, chip, kind)
                        .then(pricing -> Parts.replace(workbook, chipAddress.child("pricing"), pricing)));
    }

    private static Outcome<Pricing> made(Workbook workbook, Address chipAddress, Chip chip, String kind) {
        if (kind.equals("HOURLY")) {
            return Outcome.ok(new Pricing.Hourly(0));
        }
        return workbook.chips().stream()
                .filter(each -> !each.id().equals(chip.id()) && each.pricing() instanceof Pricing.Hourly)
                .findFirst()
                .map(each -> Outcome.<Pricing>ok(new Pricing.Relative(each.id(), 0)))
                .orElseGet(() -> Outcome.faulty(chipAddress, "There is no other chip with a price by the hour."));
    }
}
