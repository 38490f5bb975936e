package org.dealbench.model;

import java.util.List;

/// What must hold of scenarios (spec section 14): overrides that fit, and a workbook that holds together under them.
final class ScenarioRules {

    private ScenarioRules() {}

    /// Checks each scenario by itself and with what it builds on.
    ///
    /// @param base structural faults of the workbook without overrides
    static void check(Workbook workbook, Report base, Report report) {
        for (Scenario scenario : workbook.scenarios()) {
            Outcome<List<Scenario>> chain = Scenarios.chain(workbook, scenario.id());
            if (!report.lacks("scenarios", "id")) {
                chain.faults().forEach(fault -> report.add(fault.address(), fault.message()));
            }
            List<Scenario> applied = chain instanceof Outcome.Ok<List<Scenario>>(var all) ? all : List.of(scenario);
            switch (Scenarios.applyAll(workbook, applied)) {
                case Outcome.Ok<Workbook>(Workbook seen) -> checkStructure(scenario, seen, base, report);
                case Outcome.Faulty<Workbook>(List<Fault> faults) ->
                    faults.forEach(fault -> report.add(fault.address(), fault.message(), pathOf(fault)));
            }
        }
    }

    private static String pathOf(Fault fault) {
        String marker = "/overrides/";
        int at = fault.address().indexOf(marker);
        return at < 0 ? fault.address() : fault.address().substring(at + marker.length());
    }

    private static void checkStructure(Scenario scenario, Workbook seen, Report base, Report report) {
        Report overridden = base.fresh();
        StructureRules.check(seen, overridden);
        for (Fault fault : overridden.faults()) {
            if (!base.has(fault)) {
                report.add(
                        "scenarios/" + scenario.id() + "/overrides",
                        "in scenario '" + scenario.name() + "', " + fault.address() + ": " + fault.message(),
                        fault.address());
            }
        }
    }
}
