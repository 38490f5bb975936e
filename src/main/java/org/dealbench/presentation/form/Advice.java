package org.dealbench.presentation.form;

import java.util.List;
import org.dealbench.model.Fault;

/// What there is to say about the fields of a form together.
///
/// @param note what to know before agreeing, empty for nothing
/// @param faults what must be mended first; those of a field's address are shown at the field
/// @param details what agreeing does, a line each; often none
public record Advice(String note, List<Fault> faults, List<String> details) {

    public static final Advice NONE = new Advice("", List.of());

    public Advice {
        faults = List.copyOf(faults);
        details = List.copyOf(details);
    }

    public Advice(String note, List<Fault> faults) {
        this(note, faults, List.of());
    }
}
