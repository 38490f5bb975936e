package org.dealbench.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything an analyst wrote down about a set of deals, as one immutable value (spec section 0).
///
/// It may hold faults, a dangling id after a deletion for instance: [Validation] lists them as values, so that a screen
/// can mark them and a file can report them all at once.
///
/// @param uuid identity of the workbook across copies and renamings, null in files written by hand
/// @param currency ISO 4217 code of every amount
/// @param referenceTflops dense FP8 TFLOPS of one H100 equivalent
/// @param referenceChip chip id that hedges and implied advantages are held against, or null
public record Workbook(
        @Nullable String uuid,
        String title,
        @Otherwise("") String notes,
        String currency,
        Calendar calendar,

        @Input(label = "Reference TFLOPS", unit = Unit.TFLOPS, min = 0, above = true) @Otherwise("1979")
        double referenceTflops,

        @Refers(ElementKind.CHIP) @Nullable String referenceChip,
        List<Source> sources,
        List<Claim> claims,
        List<Party> parties,
        List<Chip> chips,
        List<Condition> conditions,
        List<Deal> deals,
        List<Risk> risks,
        List<Uncertainty> uncertainties,
        List<Correlation> correlations,
        List<Scenario> scenarios,
        List<Target> targets,
        List<Check> checks,
        List<AnalystLine> lines,
        List<RunCertificate> runs,
        List<Actual> actuals) {

    /// Longest list a file may hold.
    public static final int MAX_LIST_LENGTH = 10_000;

    public Workbook {
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        parties = List.copyOf(parties);
        chips = List.copyOf(chips);
        conditions = List.copyOf(conditions);
        deals = List.copyOf(deals);
        risks = List.copyOf(risks);
        uncertainties = List.copyOf(uncertainties);
        correlations = List.copyOf(correlations);
        scenarios = List.copyOf(scenarios);
        targets = List.copyOf(targets);
        checks = List.copyOf(checks);
        lines = List.copyOf(lines);
        runs = List.copyOf(runs);
        actuals = List.copyOf(actuals);
    }
}
