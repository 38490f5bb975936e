package org.dealbench.presentation.assumptions;

import java.util.List;
import org.dealbench.model.Fault;
import org.dealbench.presentation.form.Advice;
import org.dealbench.presentation.form.Form;
import org.dealbench.presentation.form.FormField;
import org.dealbench.presentation.text.InputField;

/// What is asked before a set has another name.
public final class RenameSet {

    private static final String NAME = "name";

    private final FormField name = FormField.of(NAME, InputField.ofText("Name"), "");
    private final KeptSet renamed;
    private final List<KeptSet> known;
    private final Form form;

    /// @param known the sets there are
    public RenameSet(KeptSet renamed, List<KeptSet> known) {
        this.renamed = renamed;
        this.known = List.copyOf(known);
        name.holding(renamed.name());
        form = new Form("Rename the " + renamed.title(), "Rename", List.of(name), this::advice);
    }

    private Advice advice() {
        boolean taken = known.stream()
                .anyMatch(each -> each.kind() == renamed.kind() && each.name().equals(name()) && !each.equals(renamed));
        return taken
                ? new Advice(
                        "",
                        List.of(new Fault(
                                NAME, "There is another " + renamed.kind().noun() + " of that name")))
                : Advice.NONE;
    }

    public String name() {
        return name.words();
    }

    public Form form() {
        return form;
    }
}
