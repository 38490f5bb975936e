package org.dealbench.analysis.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dealbench.model.Claim;
import org.dealbench.model.InputSpec;
import org.dealbench.model.InputType;
import org.dealbench.model.InputValue;
import org.dealbench.model.Value;

/// What is claimed of one input.
///
/// Claims that were superseded are history: they neither agree nor disagree. Two claims disagree when their [Range]s do
/// not meet.
///
/// @param input with its value
/// @param live claims that count
/// @param superseded claims that another has taken the place of
public record Evidence(InputValue input, List<Claim> live, List<Claim> superseded) {

    public Evidence {
        live = List.copyOf(live);
        superseded = List.copyOf(superseded);
    }

    static Evidence of(InputValue input, List<Claim> claims) {
        return new Evidence(
                input,
                claims.stream().filter(claim -> claim.supersededBy() == null).toList(),
                claims.stream().filter(claim -> claim.supersededBy() != null).toList());
    }

    public Standing standing() {
        if (live.isEmpty()) {
            return Standing.UNSOURCED;
        }
        List<Range> ranges = quoted();
        for (Range one : ranges) {
            if (ranges.stream().anyMatch(other -> !one.meets(other))) {
                return Standing.DISPUTED;
            }
        }
        return live.stream().allMatch(this::fits) ? Standing.AGREED : Standing.DEPARTED;
    }

    /// Whether the input's value is right with a claim; a claim that quotes nothing is right with everything.
    public boolean fits(Claim claim) {
        Range range = Range.of(claim, spec());
        Value value = input.toValue();
        return range == null || (value != null && range.meets(Range.of(value, spec())));
    }

    /// The ways to read the claims, from low to high; one when they agree, none when none quotes anything.
    ///
    /// A claim belongs to the first reading that it is right with, the nearest to the fact first. So every reading
    /// has a value that all its claims allow.
    public List<Reading> readings() {
        List<Open> open = new ArrayList<>();
        live.stream().sorted(Comparator.comparing(Claim::confidence)).forEach(claim -> {
            Range range = Range.of(claim, spec());
            if (range != null) {
                Optional<Open> home =
                        open.stream().filter(each -> each.range.meets(range)).findFirst();
                home.ifPresentOrElse(each -> each.join(claim, range), () -> open.add(new Open(claim, range)));
            }
        });
        return open.stream()
                .map(this::reading)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Evidence::place))
                .toList();
    }

    private static double place(Reading reading) {
        return reading.range() instanceof Range.Between(double low, double high)
                ? Double.isInfinite(low) ? high : low
                : 0;
    }

    private Optional<Reading> reading(Open open) {
        Value now = input.toValue();
        if (now != null && open.range.meets(Range.of(now, spec()))) {
            return Optional.of(new Reading(now, open.range, open.claims, true));
        }
        return open.claims.stream()
                .map(this::figure)
                .flatMap(Optional::stream)
                .findFirst()
                .map(found -> new Reading(found, open.range, open.claims, false));
    }

    /// What a claim would make of the input: its figure, else the middle of its range or the end it has.
    private Optional<Value> figure(Claim claim) {
        Value value = claim.value();
        if (value == null
                && claim.low() instanceof Value.Numeric(double low)
                && claim.high() instanceof Value.Numeric(double high)) {
            double middle = (low + high) / 2;
            return Optional.of(Value.of(spec().type() == InputType.INTEGER ? Math.rint(middle) : middle));
        }
        Value quoted = value != null ? value : claim.low() != null ? claim.low() : claim.high();
        return Optional.ofNullable(quoted).map(found -> precise(found, spec()));
    }

    /// A year or month as the day or month an input needs: its first.
    private static Value precise(Value quoted, InputSpec spec) {
        if (quoted instanceof Value.Text(String text) && spec.type() == InputType.MONTH) {
            return Value.of(text.length() == 4 ? text + "-01" : text.substring(0, 7));
        }
        if (quoted instanceof Value.Text(String text) && spec.type() == InputType.DATE) {
            return Value.of(text.length() == 4 ? text + "-01-01" : text.length() == 7 ? text + "-01" : text);
        }
        return quoted;
    }

    private List<Range> quoted() {
        List<Range> ranges = new ArrayList<>();
        for (Claim claim : live) {
            Range range = Range.of(claim, spec());
            if (range != null) {
                ranges.add(range);
            }
        }
        return ranges;
    }

    private InputSpec spec() {
        return input.spec();
    }

    /// A reading in the making.
    private static final class Open {

        private final List<Claim> claims = new ArrayList<>();
        private Range range;

        Open(Claim claim, Range range) {
            claims.add(claim);
            this.range = range;
        }

        void join(Claim claim, Range other) {
            claims.add(claim);
            range = range.and(other);
        }
    }
}
