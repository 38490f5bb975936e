package org.dealbench.presentation.form;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.dealbench.model.Fault;

/// Fields that are filled in together, and what is done when a person agrees.
public final class Form {

    private final String title;
    private final String action;
    private final List<FormField> fields;
    private final Supplier<Advice> advice;
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyObjectWrapper<List<String>> details = new ReadOnlyObjectWrapper<>(this, "details", List.of());
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready");
    private boolean looking;

    /// A form.
    ///
    /// @param action what the button that agrees says
    /// @param advice asked when every field can be read by itself
    public Form(String title, String action, List<FormField> fields, Supplier<Advice> advice) {
        this.title = title;
        this.action = action;
        this.fields = List.copyOf(fields);
        this.advice = advice;
        for (FormField field : fields) {
            field.textProperty().subscribe((_, _) -> look());
            field.shownProperty().subscribe((_, _) -> look());
        }
        look();
    }

    private void look() {
        if (looking) {
            return;
        }
        looking = true;
        List<FormField> asked =
                fields.stream().filter(field -> field.shownProperty().get()).toList();
        asked.forEach(FormField::forgetRefusal);
        if (asked.stream().allMatch(FormField::isReadable)) {
            show(asked, advice.get());
        } else {
            note.set("");
            details.set(List.of());
            problem.set(missing(asked));
            ready.set(false);
        }
        looking = false;
    }

    private void show(List<FormField> asked, Advice given) {
        for (FormField field : asked) {
            given.faults().stream()
                    .filter(fault -> fault.address().equals(field.id()))
                    .findFirst()
                    .ifPresent(fault -> field.refuse(sentence(fault)));
        }
        note.set(given.note());
        details.set(given.details());
        problem.set(given.faults().stream()
                .filter(fault -> asked.stream().noneMatch(field -> field.id().equals(fault.address())))
                .map(Form::sentence)
                .distinct()
                .collect(Collectors.joining(" ")));
        ready.set(given.faults().isEmpty());
    }

    private static String sentence(Fault fault) {
        String text = fault.message();
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }

    /// The fields nobody has filled in yet; the others say themselves what is wrong with them.
    private static String missing(List<FormField> asked) {
        String names = asked.stream()
                .filter(field ->
                        !field.isReadable() && field.textProperty().get().isBlank())
                .map(FormField::label)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : "Still to fill in: " + names + ".";
    }

    public String title() {
        return title;
    }

    public String action() {
        return action;
    }

    public List<FormField> fields() {
        return fields;
    }

    /// What to know before agreeing.
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /// What agreeing does, a line each.
    public ReadOnlyObjectProperty<List<String>> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /// What is wrong or missing that no single field says.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether one can agree.
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }
}
