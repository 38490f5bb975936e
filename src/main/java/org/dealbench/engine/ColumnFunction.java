package org.dealbench.engine;

import java.util.List;
import org.dealbench.model.Timeline;

/// A named function that needs all months of its arguments at once: what a formula cannot say month by month.
public interface ColumnFunction {

    /// The parameter that a function takes only to be like others of its kind.
    String NOTHING = "nothing";

    /// As it stands in a printed formula.
    String name();

    /// The units it takes and gives.
    Signature signature();

    /// What it does, in a sentence.
    String documentation();

    /// What its arguments are, in their order; what is given once for each element of a relation counts as one.
    List<String> parameters();

    /// How the value of a month came about.
    ///
    /// @param arguments as for [#apply]
    /// @param month at hand; 0 where the result is one number
    List<Working> workings(double[][] arguments, List<Double> table, Timeline timeline, int month);

    /// Whether the result is one number for the whole calendar.
    boolean givesScalar();

    /// A month of an argument, which may have one number for all.
    static double at(double[] argument, int month) {
        return argument[argument.length == 1 ? 0 : month];
    }

    /// Works out one case.
    ///
    /// @param arguments each with a number for every month, or with one for all of them
    /// @param table the list of numbers that came with the call, empty for most
    /// @param out to be filled: a number for every month, or the one
    void apply(double[][] arguments, List<Double> table, Timeline timeline, double[] out);
}
