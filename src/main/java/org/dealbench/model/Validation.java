package org.dealbench.model;

import java.util.List;
import java.util.Set;

/// Finds every fault of a workbook in one go (spec section 16).
///
/// Each fault has the address of what is wrong and says what would be right. A workbook without fault projects, and is
/// the only kind that a file is opened as.
public final class Validation {

    private Validation() {}

    /// All faults in the order of the file, none when the workbook is sound.
    public static List<Fault> check(Workbook workbook) {
        return check(workbook, Set.of());
    }

    /// All faults that stand in the way of a projection, of a workbook with overrides applied for instance: shares are
    /// weights there, and what no number follows from is left aside.
    public static List<Fault> checkApplied(Workbook workbook) {
        Report report = new Report(Set.of());
        new FieldRules(new Ids(workbook), report).check(workbook);
        StructureRules.check(workbook, report);
        MixRules.checkWeights(workbook, report);
        return FaultOrder.of(report.faults());
    }

    /// All faults but those of stand-ins.
    ///
    /// @param unread addresses of stand-ins for what a file holds in a form that could not be read
    public static List<Fault> check(Workbook workbook, Set<String> unread) {
        Report report = new Report(unread);
        Ids ids = new Ids(workbook);
        new FieldRules(ids, report).check(workbook);
        HeaderRules.check(workbook, report);
        Report structure = report.fresh();
        StructureRules.check(workbook, structure);
        structure.faults().forEach(fault -> report.add(fault.address(), fault.message()));
        MixRules.check(workbook, report);
        EvidenceRules.check(workbook, report);
        UncertaintyRules.check(workbook, report);
        CorrelationRules.check(workbook, report);
        ScenarioRules.check(workbook, structure, report);
        return FaultOrder.of(report.faults());
    }
}
