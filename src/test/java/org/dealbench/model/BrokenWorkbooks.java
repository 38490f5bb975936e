package org.dealbench.model;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/// Every kind of fault once.
final class BrokenWorkbooks {

    private BrokenWorkbooks() {}

    static Stream<Arguments> all() {
        return Stream.concat(BrokenFields.all(), BrokenRules.all());
    }

    /// A sound workbook with another part at an address.
    static Arguments broken(String address, @Nullable Object part, String... faults) {
        UnaryOperator<Workbook> change = workbook ->
                Parts.replace(workbook, Address.parse(address), part).orElseThrow();
        return Arguments.of(Named.of(address + " = " + part, change), faults);
    }
}
