package org.dealbench.chart;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Which of many series a chart shows one by one; the others are drawn as one.
///
/// Chosen by their largest value over the whole calendar, so that zoom, period and size do not change it.
final class Largest {

    /// Up to this many are all shown.
    static final int SHOWN = 12;

    private Largest() {}

    /// The places of those to show: all, or one less than fits so that the rest has its place.
    static Set<Integer> of(List<Double> sizes) {
        return of(sizes, SHOWN);
    }

    /// As above, where fewer or more than usual fit.
    static Set<Integer> of(List<Double> sizes, int most) {
        int shown = sizes.size() <= most ? sizes.size() : most - 1;
        return new HashSet<>(IntStream.range(0, sizes.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> -sizes.get(place)))
                .limit(shown)
                .toList());
    }
}
