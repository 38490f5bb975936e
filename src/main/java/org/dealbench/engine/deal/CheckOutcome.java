package org.dealbench.engine.deal;

import org.dealbench.model.Address;
import org.dealbench.model.Check;
import org.dealbench.model.Inputs;
import org.dealbench.model.Workbook;

/// Whether inputs come to the number they should (spec section 12).
///
/// @param difference the sum less what it should be
public record CheckOutcome(String check, double sum, double difference) {

    static CheckOutcome of(Check check, Workbook workbook) {
        double sum = check.sum().stream()
                .mapToDouble(address -> Inputs.find(workbook, Address.parse(address))
                        .orElseThrow()
                        .toNumber(workbook.calendar()))
                .sum();
        return new CheckOutcome(check.id(), sum, sum - check.equals());
    }
}
