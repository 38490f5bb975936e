package org.dealbench.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The units that a function takes and gives, such as `month, month, T -> T`.
///
/// `T` is one unit, whatever it is; `?` after an argument says that it and those after it may be missing.
/// Arguments that are given once for each element of a relation count as one.
public final class Signature {

    private static final String WHATEVER = "T";

    /// @param measure null where it is whatever the others of the kind are
    private record Parameter(@Nullable Measure measure, boolean optional) {

        static Parameter parse(String text) {
            boolean optional = text.endsWith("?");
            String unit = optional ? text.substring(0, text.length() - 1) : text;
            return new Parameter(unit.equals(WHATEVER) ? null : Measure.of(unit), optional);
        }
    }

    private final List<Parameter> parameters = new ArrayList<>();
    private final Parameter result;

    private Signature(String[] arguments, String result) {
        for (String argument : arguments) {
            parameters.add(Parameter.parse(argument.strip()));
        }
        this.result = Parameter.parse(result.strip());
    }

    /// Reads a signature as the program writes it.
    ///
    /// @throws IllegalArgumentException if it cannot be read
    public static Signature of(String text) {
        String[] sides = text.split("->", 2);
        return new Signature(sides[0].split(",", -1), sides[1]);
    }

    /// What the function gives for arguments of these units.
    Measure result(List<Measure> arguments) {
        return result.measure != null ? result.measure : whatever(arguments);
    }

    /// What is wrong with the arguments, if anything; the first of it.
    Optional<Mismatch> check(List<Measure> arguments) {
        Measure whatever = whatever(arguments);
        for (int i = 0; i < arguments.size() && i < parameters.size(); i++) {
            Measure asked = parameters.get(i).measure;
            Measure expected = asked == null ? whatever : asked;
            if (!arguments.get(i).fits(expected)) {
                return Optional.of(new Mismatch(i, "is " + arguments.get(i) + ", not " + expected));
            }
        }
        long required =
                parameters.stream().takeWhile(parameter -> !parameter.optional).count();
        return arguments.size() < required || arguments.size() > parameters.size()
                ? Optional.of(
                        new Mismatch(arguments.size(), "there are " + arguments.size() + ", not " + parameters.size()))
                : Optional.empty();
    }

    /// @param argument its place from 0
    record Mismatch(int argument, String problem) {}

    /// The unit that `T` stands for: the first that says anything.
    private Measure whatever(List<Measure> arguments) {
        for (int i = 0; i < arguments.size() && i < parameters.size(); i++) {
            if (parameters.get(i).measure == null && !(arguments.get(i) instanceof Measure.Any)) {
                return arguments.get(i);
            }
        }
        return Measure.Any.ANY;
    }
}
