package org.dealbench.engine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dealbench.model.Timeline;

/// What a formula cannot say in arithmetic, by name; each works on one month of one case at a time.
///
/// A day that never comes (positive infinity) stays one through all of them.
public enum Function {
    /// idx(day): the index of the month that a day lies in (spec section 1). Arguments: day.
    MONTH_OF("date -> month", "The month that a day lies in.", "day") {
        @Override
        double apply(double[] arguments, List<Double> table, Timeline timeline) {
            return finite(arguments[0]) ? timeline.indexOf(day(arguments[0])) : arguments[0];
        }
    },
    /// A day some calendar months later, clamped to the month's end (section 4). Arguments: day, months.
    ADD_MONTHS("date, months -> date", "A day some calendar months later, or the last of its month.", "day", "months") {
        @Override
        double apply(double[] arguments, List<Double> table, Timeline timeline) {
            return finite(arguments[0]) && Math.abs(arguments[1]) < MOST_MONTHS
                    ? day(arguments[0]).plusMonths((long) arguments[1]).toEpochDay()
                    : arguments[0];
        }
    },
    /// The S-curve of section 5: 0 at 0, 1 at 1. Arguments: position, steepness.
    S_CURVE("1, 1 -> 1", "An S-curve from 0 to 1: slow, fast in the middle, slow.", "part of the ramp", "steepness") {
        @Override
        double apply(double[] arguments, List<Double> table, Timeline timeline) {
            return sCurve(arguments[0], arguments[1]);
        }
    },
    /// Straight lines through (0, 0) and fractions at equal steps up to 1 (section 5). Arguments: position; a table.
    CUSTOM_RAMP(
            "1, 1 -> 1",
            "Straight lines between fractions at equal steps of the ramp.",
            "part of the ramp",
            "fractions") {
        @Override
        double apply(double[] arguments, List<Double> table, Timeline timeline) {
            double position = arguments[0] * table.size();
            int below = (int) Math.min(position, table.size() - 1.0);
            double from = below == 0 ? 0 : table.get(below - 1);
            return from + (table.get(below) - from) * (position - below);
        }
    },
    /// The value of the last row at or before a month, before the first row the first's (section 6).
    /// Arguments: month, the rows' months in order, the rows' values.
    STEP_ROWS(
            "month, month, T -> T",
            "The value of the last row at or before the month; before the first row that of the first.",
            "month",
            "months of the rows",
            "values of the rows") {
        @Override
        double apply(double[] arguments, List<Double> table, Timeline timeline) {
            int rows = arguments.length / 2;
            return arguments[rows + 1 + rowAt(arguments, rows)];
        }

        @Override
        public List<Working> workings(double[] arguments) {
            int rows = arguments.length / 2;
            return row("row that applies", arguments, rowAt(arguments, rows));
        }
    },
    /// Straight lines between rows by month, flat outside (section 6). Arguments as for [#STEP_ROWS].
    LINEAR_ROWS(
            "month, month, T -> T",
            "Straight lines between the rows by month, flat before the first and after the last.",
            "month",
            "months of the rows",
            "values of the rows") {
        @Override
        double apply(double[] arguments, List<Double> table, Timeline timeline) {
            int rows = arguments.length / 2;
            int row = rowAt(arguments, rows);
            double value = arguments[rows + 1 + row];
            double start = arguments[1 + row];
            if (row == rows - 1 || arguments[0] <= start) {
                return value;
            }
            double next = arguments[rows + 2 + row];
            return value + (next - value) * (arguments[0] - start) / (arguments[2 + row] - start);
        }

        @Override
        public List<Working> workings(double[] arguments) {
            int rows = arguments.length / 2;
            int row = rowAt(arguments, rows);
            List<Working> before = row("row before", arguments, row);
            return row == rows - 1 || arguments[0] <= arguments[1 + row]
                    ? before
                    : Stream.concat(before.stream(), row("row after", arguments, row + 1).stream())
                            .toList();
        }
    },
    /// The k-th smallest of the others, counted from 1 (section 3). Arguments: k, the others.
    KTH_SMALLEST(
            "1, T -> T",
            "Of several values the one with so many at or below it; never where there are not so many.",
            "how many",
            "values") {
        @Override
        double apply(double[] arguments, List<Double> table, Timeline timeline) {
            double[] others = Arrays.copyOfRange(arguments, 1, arguments.length);
            Arrays.sort(others);
            return arguments[0] > others.length ? Double.POSITIVE_INFINITY : others[(int) arguments[0] - 1];
        }

        // All values in their order, up to the one that counts.
        @Override
        public List<Working> workings(double[] arguments) {
            return IntStream.range(1, arguments.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> arguments[i]))
                    .limit((long) arguments[0])
                    .map(i -> Working.read("value", arguments[i], i))
                    .toList();
        }
    };

    private static final double MOST_DAYS = 4e8;
    private static final double MOST_MONTHS = 1e7;
    private static final String SEPARATOR = "; ";

    private final String signature;
    private final String documentation;
    private final String parameters;

    Function(String signature, String documentation, String... parameters) {
        this.signature = signature;
        this.documentation = documentation;
        this.parameters = String.join(SEPARATOR, parameters);
    }

    /// The units it takes and gives.
    public Signature signature() {
        return Signature.of(signature);
    }

    /// What it does, in a sentence.
    public String documentation() {
        return documentation;
    }

    /// What its arguments are, in their order; what is given once for each element of a relation counts as one.
    public List<String> parameters() {
        return List.of(parameters.split(SEPARATOR, -1));
    }

    /// Which of its arguments decided in one month of one case; empty where all count alike.
    ///
    /// @param arguments one number each, in the order the function names them
    public List<Working> workings(double[] arguments) {
        return List.of();
    }

    private static List<Working> row(String words, double[] arguments, int row) {
        int rows = arguments.length / 2;
        return List.of(
                Working.read(words, arguments[1 + row], 1 + row),
                Working.read("its value", arguments[rows + 1 + row], rows + 1 + row));
    }

    /// @param arguments one number each, in the order the function names them
    /// @param table the list of numbers that came with the call, empty for most
    abstract double apply(double[] arguments, List<Double> table, Timeline timeline);

    /// A day further off than a million years is taken for one that never comes.
    private static boolean finite(double day) {
        return Math.abs(day) < MOST_DAYS;
    }

    private static LocalDate day(double epochDay) {
        return LocalDate.ofEpochDay((long) epochDay);
    }

    /// The S-curve of section 5: 0 up to 0, 1 from 1 on.
    public static double sCurve(double x, double steepness) {
        if (x <= 0) {
            return 0;
        }
        if (x >= 1) {
            return 1;
        }
        double low = logistic(0, steepness);
        return (logistic(x, steepness) - low) / (logistic(1, steepness) - low);
    }

    private static double logistic(double x, double steepness) {
        return 1 / (1 + Transcendental.exp(-steepness * (x - 0.5)));
    }

    /// The last of the rows (months at 1 to rows) that starts at or before the month at 0, the first if none does.
    private static int rowAt(double[] arguments, int rows) {
        int row = 0;
        while (row + 1 < rows && arguments[2 + row] <= arguments[0]) {
            row++;
        }
        return row;
    }
}
