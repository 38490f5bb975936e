package org.dealbench.presentation.lines;

import java.util.Optional;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.LineKind;
import org.dealbench.engine.Measure;
import org.dealbench.engine.deal.OwnLineFault;
import org.dealbench.engine.deal.OwnLines;
import org.dealbench.model.Address;
import org.dealbench.model.AnalystLine;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Workbook;

/// Changes of one line of one's own, each refused where the line would come to have a fault by it.
final class LineEdits {

    private final LineCatalogue catalogue;

    LineEdits(LineCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// A line with another formula, and in a unit and of a kind that suit it: those of the formula before would only
    /// stand in its way.
    AnalystLine withFormula(Workbook workbook, AnalystLine line, String formula) {
        AnalystLine changed = line.withFormula(formula);
        OwnLines own = OwnLines.of(catalogue, with(workbook, changed));
        String id = line.id();
        Optional<LineKind> kind = own.kind(id);
        boolean scalar = kind.filter(LineKind.SCALAR::equals).isPresent();
        if (kind.isPresent() && scalar != line.kind().equals(LineKind.SCALAR.name())) {
            changed = changed.withKind(kind.get().name());
        }
        if (!own.unitFits(id)) {
            String unit = own.measure(id).map(OwnLines::unitOf).orElse(line.unit());
            changed = Measure.parse(unit).isPresent() ? changed.withUnit(unit) : changed;
        }
        return changed;
    }

    /// The workbook with another formula in a line.
    Outcome<Workbook> formula(Workbook workbook, AnalystLine line, String formula) {
        return checked(workbook, withFormula(workbook, line, formula), true);
    }

    /// The workbook with another line in the place of one.
    ///
    /// @param always whether a fault counts that the line had before too
    Outcome<Workbook> checked(Workbook workbook, AnalystLine changed, boolean always) {
        Optional<OwnLineFault> fault = fault(workbook, changed);
        boolean had =
                !always && OwnLines.of(catalogue, workbook).fault(changed.id()).isPresent();
        return fault.isPresent() && !had
                ? Outcome.faulty(fault.get().address(), fault.get().message())
                : Parts.replace(workbook, address(changed), changed);
    }

    /// What would be wrong with a line.
    Optional<OwnLineFault> fault(Workbook workbook, AnalystLine changed) {
        return OwnLines.of(catalogue, with(workbook, changed)).fault(changed.id());
    }

    Workbook with(Workbook workbook, AnalystLine changed) {
        return Parts.replace(workbook, address(changed), changed).orElseThrow();
    }

    private static Address address(AnalystLine line) {
        return Address.of("lines", line.id());
    }
}
