package org.dealbench.analysis.explanation;

/// The months that a number is of.
///
/// @param first index of the first month
/// @param last index of the last one, itself included
public record Span(int first, int last) {

    public Span {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("a span needs first and last months, but was " + first + " to " + last);
        }
    }

    public static Span of(int month) {
        return new Span(month, month);
    }

    public boolean isOneMonth() {
        return first == last;
    }

    public int months() {
        return last - first + 1;
    }
}
