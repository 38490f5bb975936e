package org.dealbench.analysis.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealbench.model.Address;
import org.dealbench.model.Claim;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Outcome;
import org.dealbench.model.Workbook;

/// All that is claimed of the inputs of a workbook.
public final class EvidenceBook {

    private final Workbook workbook;
    private final Map<String, List<Claim>> claims = new LinkedHashMap<>();

    private EvidenceBook(Workbook workbook) {
        this.workbook = workbook;
        for (Claim claim : workbook.claims()) {
            claims.computeIfAbsent(claim.input(), _ -> new ArrayList<>()).add(claim);
        }
    }

    public static EvidenceBook of(Workbook workbook) {
        return new EvidenceBook(workbook);
    }

    /// What is claimed of an input; empty if there is no such input.
    public Optional<Evidence> at(Address address) {
        return Inputs.find(workbook, address) instanceof Outcome.Ok<InputValue>(InputValue input)
                ? Optional.of(of(input))
                : Optional.empty();
    }

    /// What is claimed of an input that was read from the workbook.
    public Evidence of(InputValue input) {
        return Evidence.of(input, claims.getOrDefault(input.address().toString(), List.of()));
    }

    /// The inputs that something is claimed of, in the order of their first claims.
    public List<Evidence> claimed() {
        return claims.keySet().stream()
                .map(Address::parse)
                .map(this::at)
                .flatMap(Optional::stream)
                .toList();
    }

    /// The inputs whose sources disagree with each other or with the value.
    public List<Evidence> contested() {
        return claimed().stream()
                .filter(each -> each.standing() == Standing.DISPUTED || each.standing() == Standing.DEPARTED)
                .toList();
    }
}
