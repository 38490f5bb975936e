package org.dealbench.presentation.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealbench.model.Address;
import org.dealbench.model.Claim;
import org.dealbench.model.Confidence;
import org.dealbench.model.Identified;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Source;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// Edits of claims.
public final class Claims {

    private static final String ANALYST = "analyst";

    private Claims() {}

    /// A workbook with a claim more, and the claim's id.
    public record Added(Workbook workbook, String id) {}

    /// The workbook with a claim about an input that quotes its value: what is known now, to be made precise.
    ///
    /// Its source is the analyst until a person says which; that source is made where there is none.
    public static Outcome<Added> add(Workbook workbook, Address address) {
        return Inputs.find(workbook, address).then(input -> {
            String id = free("claim", workbook.claims());
            return withAnalyst(workbook).then(ready -> Parts.insert(
                            ready, ClaimTable.LIST, placeOf(ready, address), about(id, input, "New claim"))
                    .map(changed -> new Added(changed, id)));
        });
    }

    /// After what is claimed of the same input, else at the end.
    private static int placeOf(Workbook workbook, Address input) {
        int place = workbook.claims().size();
        for (int i = 0; i < workbook.claims().size(); i++) {
            if (workbook.claims().get(i).input().equals(input.toString())) {
                place = i + 1;
            }
        }
        return place;
    }

    private static Outcome<Workbook> withAnalyst(Workbook workbook) {
        return workbook.sources().stream().anyMatch(source -> source.id().equals(ANALYST))
                ? Outcome.ok(workbook)
                : Parts.insert(
                        workbook,
                        SourceTable.LIST,
                        workbook.sources().size(),
                        new Source(ANALYST, "Analyst assumption", "This workbook", null, null, null));
    }

    private static Claim about(String id, InputValue input, String statement) {
        return new Claim(
                id,
                ANALYST,
                input.address().toString(),
                statement,
                input.toValue(),
                null,
                null,
                null,
                null,
                Confidence.ESTIMATE,
                null);
    }

    /// A claim for a new row: about the same input as the one before it, or the first input there is.
    static Identified empty(Workbook workbook, String id, String name, @Nullable Identified before) {
        Claim model = before instanceof Claim claim ? claim : null;
        String input = model == null ? Inputs.of(workbook).getFirst().address().toString() : model.input();
        String source = model == null
                ? workbook.sources().stream().map(Source::id).findFirst().orElse(ANALYST)
                : model.source();
        return new Claim(id, source, input, name, null, null, null, null, null, Confidence.ESTIMATE, null);
    }

    /// The workbook with a claim about another input; figures in another unit are let go.
    static Outcome<Workbook> moved(Workbook workbook, String id, String input) {
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : workbook.claims()) {
            claims.add(claim.id().equals(id) ? withInput(workbook, claim, input) : claim);
        }
        return Parts.replace(workbook, ClaimTable.LIST, claims);
    }

    private static Claim withInput(Workbook workbook, Claim claim, String input) {
        boolean suits = Objects.equals(unitOf(workbook, claim.input()), unitOf(workbook, input));
        return new Claim(
                claim.id(),
                claim.source(),
                input,
                claim.statement(),
                suits ? claim.value() : null,
                suits ? claim.low() : null,
                suits ? claim.high() : null,
                suits ? claim.unit() : null,
                claim.asOf(),
                claim.confidence(),
                null);
    }

    private static @Nullable Object unitOf(Workbook workbook, String input) {
        return Inputs.find(workbook, Address.parse(input)) instanceof Outcome.Ok<InputValue>(InputValue found)
                ? found.spec().unit()
                : null;
    }

    private static String free(String stem, List<? extends Identified> elements) {
        int number = elements.size() + 1;
        while (has(elements, stem + "-" + number)) {
            number++;
        }
        return stem + "-" + number;
    }

    private static boolean has(List<? extends Identified> elements, String id) {
        return elements.stream().anyMatch(each -> each.id().equals(id));
    }
}
