package org.dealbench.presentation.text;

/// So many of something, in words: `1 claim`, `12 claims`.
public final class Counted {

    private Counted() {}

    public static String of(long count, String one) {
        return of(count, one, one + "s");
    }

    public static String of(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
