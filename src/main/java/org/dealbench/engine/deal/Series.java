package org.dealbench.engine.deal;

import java.util.Optional;
import java.util.stream.DoubleStream;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineKind;
import org.dealbench.model.Unit;
import org.jspecify.annotations.Nullable;

/// A line's numbers over the months of a projection.
public final class Series {

    private final String name;
    private final String label;
    private final Unit unit;
    private final String symbol;
    private final LineKind kind;
    private final double[] values;
    private final @Nullable Ratio ratio;

    /// What a rate is worked out from, so that a quarter's or a year's is recomputed from its aggregated parts.
    public record Ratio(Series part, Series whole) {}

    /// @param name such as `capacity.facilityMw/abilene`
    /// @param values one for each month, NaN where there is none; not copied
    /// @param ratio null for all but rates of one's own that are a ratio
    Series(String name, Line line, double[] values, @Nullable Ratio ratio) {
        this.name = name;
        label = line.label();
        unit = line.unit();
        symbol = line.symbol();
        kind = line.kind();
        this.values = values;
        this.ratio = ratio;
    }

    public String name() {
        return name;
    }

    public String label() {
        return label;
    }

    public Unit unit() {
        return unit;
    }

    /// How the unit is written in tables, `money` standing for the workbook's currency.
    public String symbol() {
        return symbol;
    }

    /// The ratio that it is, if it can be recomputed from aggregated parts.
    public Optional<Ratio> ratio() {
        return Optional.ofNullable(ratio);
    }

    public LineKind kind() {
        return kind;
    }

    /// How many months there are.
    public int size() {
        return values.length;
    }

    /// The value of a month by its index, NaN where there is none.
    public double at(int month) {
        return values[month];
    }

    public double last() {
        return values[values.length - 1];
    }

    public double sum() {
        return DoubleStream.of(values).sum();
    }

    public double[] toArray() {
        return values.clone();
    }

    @Override
    public String toString() {
        return name;
    }
}
