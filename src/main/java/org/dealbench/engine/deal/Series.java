package org.dealbench.engine.deal;

import java.util.stream.DoubleStream;
import org.dealbench.engine.LineKind;
import org.dealbench.model.Unit;

/// A line's numbers over the months of a projection.
public final class Series {

    private final String name;
    private final String label;
    private final Unit unit;
    private final LineKind kind;
    private final double[] values;

    /// @param name such as `capacity.facilityMw/abilene`
    /// @param values one for each month, NaN where there is none; not copied
    Series(String name, String label, Unit unit, LineKind kind, double[] values) {
        this.name = name;
        this.label = label;
        this.unit = unit;
        this.kind = kind;
        this.values = values;
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
