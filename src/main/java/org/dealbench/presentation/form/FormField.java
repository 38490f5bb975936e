package org.dealbench.presentation.form;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.dealbench.model.Value;
import org.dealbench.presentation.text.Entry;
import org.dealbench.presentation.text.InputField;

/// One line of a form: a text that is read as a cell of a table would read it.
public final class FormField {

    private final String id;
    private final InputField field;
    private final String help;
    private final List<String> suggestions;
    private String subject;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final BooleanProperty shown = new SimpleBooleanProperty(this, "shown", true);
    private final BooleanProperty touched = new SimpleBooleanProperty(this, "touched");
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper(this, "fault", "");

    private FormField(String id, InputField field, String help, List<String> suggestions) {
        this.id = id;
        this.field = field;
        this.help = help;
        this.suggestions = List.copyOf(suggestions);
        subject = id;
        readAgain();
        text.subscribe((_, _) -> {
            touched.set(true);
            readAgain();
        });
    }

    /// A field.
    ///
    /// @param id address of what it sets, so that a fault there is shown here
    /// @param help what to know before typing, empty for nothing
    public static FormField of(String id, InputField field, String help) {
        return new FormField(id, field, help, List.of());
    }

    /// A field that offers texts, and takes others too.
    public static FormField suggesting(String id, InputField field, String help, List<String> suggestions) {
        return new FormField(id, field, help, suggestions);
    }

    /// About something else than its id says.
    ///
    /// @param newSubject where what it asks for stands in a workbook: `deals/name`
    public FormField about(String newSubject) {
        subject = newSubject;
        return this;
    }

    /// With a text that nobody typed yet.
    public FormField holding(String newText) {
        text.set(newText);
        touched.set(false);
        return this;
    }

    private void readAgain() {
        fault.set(field.read(text.get()) instanceof Entry.Refused(String message) ? message : "");
    }

    /// Says what is wrong with its text beside the other fields'.
    void refuse(String message) {
        fault.set(message);
    }

    /// Whether its own text could be a value, whatever the other fields say.
    boolean isReadable() {
        return !(field.read(text.get()) instanceof Entry.Refused);
    }

    void forgetRefusal() {
        readAgain();
    }

    /// What the text stands for, empty for an empty or wrong one.
    public Optional<Value> value() {
        return field.read(text.get()) instanceof Entry.Accepted(Value value) ? Optional.of(value) : Optional.empty();
    }

    /// The words it stands for, empty for none.
    public String words() {
        return value().map(each -> each instanceof Value.Text(String read) ? read : "")
                .orElse("");
    }

    public String id() {
        return id;
    }

    /// What it asks for: the path of a field, without the ids of elements, or an address.
    public String subject() {
        return subject;
    }

    public String label() {
        return field.label();
    }

    public InputField field() {
        return field;
    }

    public String help() {
        return help;
    }

    /// Texts to choose from, where others may be typed too.
    public List<String> suggestions() {
        return suggestions;
    }

    public StringProperty textProperty() {
        return text;
    }

    /// Whether it matters, as things stand in the other fields.
    public BooleanProperty shownProperty() {
        return shown;
    }

    /// Whether somebody has typed in it: before that it is not told off.
    public BooleanProperty touchedProperty() {
        return touched;
    }

    /// What would be right instead of its text, empty while that is right.
    public ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }
}
