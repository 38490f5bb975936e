package org.dealbench.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import org.dealbench.engine.deal.DealFlows;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.ReturnSide;
import org.dealbench.model.Deal;
import org.dealbench.model.Economics;
import org.dealbench.model.Equity;
import org.dealbench.model.Workbook;

/// The net present value of a deal's flows over the discount rate.
///
/// The rates are round ones from zero, or from below the lowest rate that matters, to beyond the highest; among them
/// stand the internal rates and the deal's own discount rates exactly. Below zero values explode, so that the range
/// goes there only as far as it must.
///
/// @param rates rising
/// @param sides those of which the deal models flows, both together only where each has some
public record NpvProfile(List<Double> rates, List<Side> sides) {

    private static final double LOWEST = -0.95;
    private static final double LEAST_HIGHEST = 0.2;
    private static final double BEYOND = 1.2;
    private static final double BELOW = 0.05;
    private static final int MOST_STEPS = 80;
    private static final List<Double> STEPS = List.of(0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25);
    /// Rates closer than this part of a step are shown as one.
    private static final double SAME = 1e-9;

    /// One side's values.
    ///
    /// @param npv at each of the rates
    /// @param internalRates all of them, lowest first
    /// @param changesSign whether its flows go both ways
    /// @param ownRate the discount rate the deal gives it
    /// @param ownNpv its value at that rate, NaN if there is none
    public record Side(
            ReturnSide side,
            List<Double> npv,
            List<Double> internalRates,
            boolean changesSign,
            OptionalDouble ownRate,
            double ownNpv) {

        public Side {
            npv = List.copyOf(npv);
            internalRates = List.copyOf(internalRates);
        }
    }

    public NpvProfile {
        rates = List.copyOf(rates);
        sides = List.copyOf(sides);
    }

    /// The profile of a deal, without sides if no money moves in it.
    ///
    /// @param workbook with the scenario applied that was projected
    public static NpvProfile of(Workbook workbook, Projection projection, Deal deal) {
        record Found(ReturnSide side, DealFlows flows, List<Double> internalRates, OptionalDouble ownRate) {}
        List<Found> found = new ArrayList<>();
        for (ReturnSide side : List.of(ReturnSide.PROVIDER, ReturnSide.INVESTOR, ReturnSide.COMBINED)) {
            if (side == ReturnSide.COMBINED && found.size() < 2) {
                break;
            }
            DealFlows.of(workbook, projection, deal, side)
                    .filter(flows -> !flows.isEmpty())
                    .ifPresent(flows -> found.add(new Found(
                            side,
                            flows,
                            projection.deal(deal.id()).internalRates().getOrDefault(side.scalar("irr"), List.of()),
                            ownRate(deal, side))));
        }
        double[] special = found.stream()
                .flatMapToDouble(each -> DoubleStream.concat(
                        each.internalRates.stream().mapToDouble(rate -> rate), each.ownRate.stream()))
                .toArray();
        List<Double> rates = found.isEmpty() ? List.of() : rates(special);
        return new NpvProfile(
                rates,
                found.stream()
                        .map(each -> new Side(
                                each.side,
                                rates.stream().map(each.flows::npv).toList(),
                                each.internalRates,
                                each.flows.changesSign(),
                                each.ownRate,
                                each.ownRate.isPresent() ? each.flows.npv(each.ownRate.getAsDouble()) : Double.NaN))
                        .toList());
    }

    private static OptionalDouble ownRate(Deal deal, ReturnSide side) {
        Economics economics = deal.economics();
        Equity equity = deal.equity();
        return switch (side) {
            case PROVIDER -> economics == null ? OptionalDouble.empty() : OptionalDouble.of(economics.discountRate());
            case INVESTOR -> equity == null ? OptionalDouble.empty() : OptionalDouble.of(equity.discountRate());
            case COMBINED -> OptionalDouble.empty();
        };
    }

    private static List<Double> rates(double[] special) {
        double lowest = Math.max(
                LOWEST,
                Math.min(
                        0,
                        Arrays.stream(special).map(rate -> rate - BELOW).min().orElse(0)));
        double highest = Math.max(LEAST_HIGHEST, Arrays.stream(special).max().orElse(0) * BEYOND);
        double step = STEPS.stream()
                .filter(each -> (highest - lowest) / each <= MOST_STEPS)
                .findFirst()
                .orElse(STEPS.getLast());
        TreeSet<Double> rates = new TreeSet<>();
        for (long i = (long) Math.floor(lowest / step); i <= (long) Math.ceil(highest / step); i++) {
            double rate = i / (double) Math.round(1 / step);
            if (rate >= LOWEST && Arrays.stream(special).noneMatch(each -> Math.abs(each - rate) < step * SAME)) {
                rates.add(rate);
            }
        }
        Arrays.stream(special).filter(rate -> rate >= rates.first()).forEach(rates::add);
        return List.copyOf(rates);
    }
}
