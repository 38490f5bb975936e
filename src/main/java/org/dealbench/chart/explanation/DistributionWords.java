package org.dealbench.chart.explanation;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dealbench.model.Distribution;
import org.dealbench.model.InputType;
import org.jspecify.annotations.Nullable;

/// How sure an input is, as a sentence.
///
/// @param type of the input
/// @param show writes a value of the input, given as a number
public record DistributionWords(InputType type, DoubleFunction<String> show) {

    public String of(Distribution distribution) {
        String words =
                switch (distribution) {
                    case Distribution.Uniform(double min, double max, var _, var _) ->
                        "Anywhere from " + show(min) + " to " + show(max) + ", all alike (uniform).";
                    case Distribution.Triangular(double min, double mode, double max, var _, var _) ->
                        between(min, mode, max) + " (triangular).";
                    case Distribution.Pert(double min, double mode, double max, var _, var _) ->
                        between(min, mode, max) + ", far ends seldom (PERT).";
                    case Distribution.Normal(double mean, double sd, var _, var _) ->
                        "Around " + show(mean) + ", two times in three within " + spread(sd) + " (normal).";
                    case Distribution.Lognormal(double mean, double sd, var _, var _) ->
                        "Around " + show(mean) + " with a standard deviation of " + spread(sd)
                                + ", never below nothing (lognormal).";
                    case Distribution.Discrete discrete -> "One of " + each(discrete) + ".";
                };
        return words + limits(distribution.lower(), distribution.upper());
    }

    private String between(double min, double mode, double max) {
        return "From " + show(min) + " to " + show(max) + ", most likely " + show(mode);
    }

    private String each(Distribution.Discrete discrete) {
        List<Double> weights = discrete.weights();
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
        return IntStream.range(0, Math.min(discrete.values().size(), weights.size()))
                .mapToObj(i -> show(discrete.values().get(i)) + " (" + Math.round(100 * weights.get(i) / sum) + " %)")
                .collect(Collectors.joining(", "));
    }

    private String limits(@Nullable Double lower, @Nullable Double upper) {
        String low = lower == null ? "" : " Not below " + show(lower) + ".";
        return low + (upper == null ? "" : " Not above " + show(upper) + ".");
    }

    /// A width of dates is days or months, of anything else in its unit.
    private String spread(double width) {
        return switch (type) {
            case DATE -> Math.round(width) + " days";
            case MONTH -> Math.round(width) + " months";
            default -> show(width);
        };
    }

    private String show(double number) {
        return show.apply(number);
    }
}
