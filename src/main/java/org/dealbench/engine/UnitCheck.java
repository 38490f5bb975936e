package org.dealbench.engine;

import java.util.ArrayList;
import java.util.List;

/// Checks that formulas have the units they are declared to have, those of the program and those that a person types.
///
/// A formula is taken apart once, whatever a workbook holds: every kind, every branch.
public final class UnitCheck {

    /// What a formula measures, and what in it does not go together.
    ///
    /// @param measure [Measure.Any#ANY] where nothing can be said
    public record Derived(Measure measure, List<UnitFault> faults) {
        public Derived {
            faults = List.copyOf(faults);
        }
    }

    private final LineCatalogue catalogue;
    private final InputMeasures inputs;

    public UnitCheck(LineCatalogue catalogue, InputMeasures inputs) {
        this.catalogue = catalogue;
        this.inputs = inputs;
    }

    /// What is wrong in any line.
    public List<UnitFault> faults() {
        return catalogue.lines().stream().flatMap(line -> faults(line).stream()).toList();
    }

    /// What is wrong in a line, in itself or against the unit it is declared to have.
    public List<UnitFault> faults(Line line) {
        Derived derived = derive(line.id(), line.formula());
        if (derived.measure.fits(line.measure())) {
            return derived.faults;
        }
        List<UnitFault> faults = new ArrayList<>(derived.faults);
        faults.add(new UnitFault(
                line.id(), List.of(), line.formula(), "gives " + derived.measure + ", not " + line.measure()));
        return faults;
    }

    /// What a formula measures.
    ///
    /// @param line id of the line it is or will be, as faults name it
    public Derived derive(String line, Expr formula) {
        UnitDerivation derivation = new UnitDerivation(catalogue, inputs, line);
        Measure measure = derivation.of(formula);
        return new Derived(measure, derivation.faults());
    }
}
