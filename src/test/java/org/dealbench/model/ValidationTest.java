package org.dealbench.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValidationTest {

    private static final Workbook SOUND = Samples.workbook();

    @Test
    void soundWorkbookHasNoFault() {
        assertThat(Validation.check(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.dealbench.model.BrokenWorkbooks#all")
    void eachFaultIsToldWithItsAddressAndWhatWouldBeRight(UnaryOperator<Workbook> change, String... faults) {
        assertThat(Validation.check(change.apply(SOUND)))
                .extracting(Fault::toString)
                .containsExactlyInAnyOrder(faults);
    }

    @Test
    void aRowOverriddenInOneShareNeedsNoRepair() {
        Workbook overridden = Parts.replace(
                        SOUND,
                        Address.of("scenarios"),
                        List.of(new Scenario(
                                "late",
                                "Late",
                                null,
                                new LinkedHashMap<>(Map.of("deals/main/mix/2027-01/gpu", Value.of(0.7))))))
                .orElseThrow();

        assertThat(Validation.check(overridden)).isEmpty();
    }

    @Test
    void allFaultsAreToldInOneGo() {
        Workbook broken = SOUND;
        int expected = 0;
        for (InputValue input : Inputs.of(SOUND)) {
            if (input.spec().type() == InputType.NUMBER
                    && !input.address().toString().contains("/mix/")
                    && !input.address().toString().contains("/years/")
                    && !input.address().toString().contains("/fractions/")) {
                broken = Parts.replace(broken, input.address(), Double.NaN).orElseThrow();
                expected++;
            }
        }

        assertThat(expected).isGreaterThan(60);
        assertThat(Validation.check(broken)).hasSize(expected);
    }

    @Test
    void perfectCorrelationsThatAgreeAreFine() {
        Workbook workbook = Parts.replace(
                        SOUND,
                        Address.of("correlations"),
                        List.of(
                                BrokenRules.rho("watts", "tflops", 1),
                                BrokenRules.rho("tflops", "priceDecline", -1),
                                BrokenRules.rho("watts", "priceDecline", -1)))
                .orElseThrow();

        assertThat(Validation.check(workbook)).isEmpty();
    }

    @Test
    void loopsThroughCapacityAndMoneyAreFine() {
        Workbook workbook = Parts.replace(SOUND, Address.parse("deals/main/phases/one/condition"), "first-half")
                .then(changed -> Parts.replace(changed, Address.parse("deals/main/tranches/first/condition"), "paid"))
                .orElseThrow();

        assertThat(Validation.check(workbook)).isEmpty();
    }

    @Test
    void aLongChainOfConditionsIsNoDeepRecursion() {
        List<Condition> chain = new ArrayList<>(SOUND.conditions());
        chain.add(new Condition.All("c0", "0", List.of("listing")));
        for (int i = 1; i < 9_000; i++) {
            chain.add(new Condition.All("c" + i, "n", List.of("c" + (i - 1))));
        }
        Workbook workbook =
                Parts.replace(SOUND, Address.of("conditions"), chain).orElseThrow();

        assertThat(Validation.check(workbook)).isEmpty();
    }

    @Test
    void nothingIsSaidOfStandIns() {
        Workbook broken = Parts.replace(SOUND, Address.parse("chips/gpu/watts"), -1.0)
                .then(changed -> Parts.replace(changed, Address.parse("chips/gpu/tflops"), -1.0))
                .orElseThrow();

        assertThat(Validation.check(broken, Set.of("chips/gpu/watts")))
                .extracting(Fault::address)
                .containsExactly("chips/gpu/tflops");
    }
}
