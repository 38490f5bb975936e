package org.dealbench.engine.deal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.dealbench.model.Address;
import org.dealbench.model.AnalystLine;
import org.dealbench.model.Deal;
import org.dealbench.model.Equity;
import org.dealbench.model.Phase;
import org.dealbench.model.Timeline;
import org.dealbench.model.Tranche;
import org.dealbench.model.Workbook;

/// What a projection leaves out, or what its numbers could be misread for (spec sections 1, 4, 8, 9 and 10).
final class ProjectionWarnings {

    /// What is left out below this part of the whole is rounding.
    private static final double ROUNDING = 1e-9;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final Map<String, String> FLOWS = Map.of(
            "provider.irr", "provider's free cash flow",
            "investor.irr", "investor's cash flow",
            "combined.irr", "combined cash flow");

    private final Workbook workbook;
    private final Timeline timeline;
    private final String start;
    private final String end;
    private final SequencedSet<Warning> warnings = new LinkedHashSet<>();

    private ProjectionWarnings(Workbook workbook) {
        this.workbook = workbook;
        timeline = workbook.calendar().timeline();
        start = text(timeline.start());
        end = text(timeline.month(timeline.months() - 1));
    }

    /// All warnings, the workbook's first, then deal by deal.
    static List<Warning> of(Workbook workbook, OwnLines own, SequencedMap<String, DealProjection> deals) {
        ProjectionWarnings found = new ProjectionWarnings(workbook);
        found.warnOfValuation();
        own.faults().forEach(found::warnOfLine);
        workbook.deals().forEach(deal -> {
            DealProjection computed = deals.get(deal.id());
            if (computed != null) {
                found.new OfDeal(deal, computed).warn();
            }
        });
        return List.copyOf(found.warnings);
    }

    private void warnOfValuation() {
        LocalDate day = workbook.calendar().valuationDate();
        if (isOutside(day)) {
            warnings.add(new Warning(
                    "The valuation date %s lies outside the calendar, %s to %s; present values are as of that day."
                            .formatted(day, start, end),
                    Address.of("calendar", "valuationDate")));
        }
    }

    private void warnOfLine(OwnLineFault fault) {
        String name = workbook.lines().stream()
                .filter(line -> line.id().equals(fault.line()))
                .map(AnalystLine::name)
                .findFirst()
                .orElse(fault.line());
        warnings.add(new Warning(
                "The line “" + name + "” has no values. Its " + fault.field() + ", " + fault.message(),
                fault.address()));
    }

    private boolean isOutside(LocalDate day) {
        return !timeline.contains(YearMonth.from(day));
    }

    private static String text(YearMonth month) {
        return MONTH.format(month);
    }

    private String money(double amount) {
        return (amount >= 1e9
                        ? String.format(Locale.ROOT, "%,.2f bn ", amount / 1e9)
                        : amount >= 1e6
                                ? String.format(Locale.ROOT, "%,.1f m ", amount / 1e6)
                                : String.format(Locale.ROOT, "%,.0f ", amount))
                + workbook.currency();
    }

    private static String megawatts(double power) {
        return String.format(Locale.ROOT, power >= 100 ? "%,.0f MW" : "%.1f MW", power);
    }

    /// The warnings of one deal.
    private final class OfDeal {

        private final Deal deal;
        private final DealProjection computed;
        private final Address address;

        OfDeal(Deal deal, DealProjection computed) {
            this.deal = deal;
            this.computed = computed;
            address = Address.of("deals", deal.id());
        }

        void warn() {
            deal.tranches().forEach(this::warnOfCash);
            warnOfCommitments();
            if (deal.equity() != null) {
                warnOfExit(deal.equity());
            }
            if (deal.economics() != null) {
                deal.phases().forEach(this::warnOfSpending);
                warnOfEmptyPower();
            }
            computed.internalRates().forEach(this::warnOfRates);
        }

        private void add(Address about, String sentence) {
            warnings.add(new Warning(deal.name() + ": " + sentence, about));
        }

        private Address item(String list, String id) {
            return address.child(list).child(id);
        }

        private void warnOfCash(Tranche tranche) {
            TrancheOutcome outcome = computed.tranches().get(tranche.id());
            if (outcome != null && outcome.outsideCalendar() > 0) {
                add(
                        item("tranches", tranche.id()),
                        ("%s of tranche %s is dated outside the calendar, %s to %s, and left out; "
                                        + "widen the calendar to include it.")
                                .formatted(money(outcome.outsideCalendar()), tranche.name(), start, end));
            }
        }

        private void warnOfCommitments() {
            deal.commitments().forEach(commitment -> {
                CommitmentOutcome outcome = computed.commitments().get(commitment.id());
                double noise = ROUNDING * commitment.amount();
                if (outcome != null && outcome.beforeCalendar() > noise) {
                    add(
                            item("commitments", commitment.id()),
                            "%s of commitment %s is scheduled before the calendar starts in %s and left out."
                                    .formatted(money(outcome.beforeCalendar()), commitment.name(), start));
                }
                if (outcome != null && outcome.afterCalendar() > noise) {
                    add(
                            item("commitments", commitment.id()),
                            "%s of commitment %s is scheduled after the calendar ends in %s and left out."
                                    .formatted(money(outcome.afterCalendar()), commitment.name(), end));
                }
            });
        }

        private void warnOfExit(Equity equity) {
            LocalDate exit = equity.exitDate();
            Address about = address.child("equity").child("exitDate");
            if (isOutside(exit)) {
                add(
                        about,
                        "the exit on %s lies outside the calendar, %s to %s; the investor gets nothing back."
                                .formatted(exit, start, end));
            }
            for (Tranche tranche : deal.tranches()) {
                double late = buysStake(tranche) ? paidAfter(exit, tranche) : 0;
                if (late > 0) {
                    add(
                            about,
                            "%s of tranche %s is paid after the exit on %s and buys no stake."
                                    .formatted(money(late), tranche.name(), exit));
                }
            }
        }

        private static boolean buysStake(Tranche tranche) {
            return tranche.instrument() == Tranche.Instrument.EQUITY
                    || tranche.instrument() == Tranche.Instrument.CONVERTIBLE;
        }

        private double paidAfter(LocalDate exit, Tranche tranche) {
            TrancheOutcome outcome = computed.tranches().get(tranche.id());
            if (outcome == null || outcome.funding() == null) {
                return 0;
            }
            double[] late = new double[1];
            new Instalments(
                            outcome.funding().toEpochDay(),
                            tranche.intervalMonths(),
                            tranche.instalments(),
                            tranche.amount())
                    .forEachWithin(timeline, (day, amount) -> late[0] += day > exit.toEpochDay() ? amount : 0);
            return late[0];
        }

        private void warnOfSpending(Phase phase) {
            PhaseOutcome outcome = computed.phases().get(phase.id());
            Series online = computed.series().get("capacity.facilityMw/" + phase.id());
            if (outcome != null && online != null && outcome.startMonth() < Double.POSITIVE_INFINITY) {
                double later = outcome.facilityMw() - online.last();
                if (later > ROUNDING * outcome.facilityMw()) {
                    add(
                            item("phases", phase.id()),
                            "%s of phase %s comes online only after the calendar ends in %s; what it costs is left out."
                                    .formatted(megawatts(later), phase.name(), end));
                }
            }
        }

        private void warnOfEmptyPower() {
            double empty = computed.series("capacity.unpopulatedMw").last();
            if (deal.mix() != null
                    && deal.refresh()
                    && empty > ROUNDING * computed.series("capacity.itMw").last()) {
                add(
                        address.child("mix"),
                        "%s of IT power still waits for chips when the calendar ends in %s; what they cost is left out."
                                .formatted(megawatts(empty), end));
            }
        }

        private void warnOfRates(String scalar, List<Double> rates) {
            if (rates.size() > 1) {
                add(
                        address,
                        "the %s has several internal rates of return, %s; the one nearest 10 %% is shown."
                                .formatted(
                                        FLOWS.getOrDefault(scalar, "cash flow"),
                                        rates.stream()
                                                .map(rate -> String.format(Locale.ROOT, "%.1f %%", 100 * rate))
                                                .collect(Collectors.joining(", "))));
            }
        }
    }
}
