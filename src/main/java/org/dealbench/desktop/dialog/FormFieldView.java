package org.dealbench.desktop.dialog;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dealbench.desktop.control.HelpMarks;
import org.dealbench.presentation.form.FormField;
import org.dealbench.presentation.help.Asked;
import org.dealbench.presentation.text.Choice;

/// A field of a form: a text field, a list that can be typed in, a menu or a few radio buttons, with its help and what
/// is wrong with it below.
final class FormFieldView {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int FEW = 4;

    private final FormField field;
    private final Label label;
    private final Node control;
    private final VBox content = new VBox();

    FormFieldView(FormField field) {
        this.field = field;
        label = new Label(field.label());
        label.setMinWidth(Region.USE_PREF_SIZE);
        control = made();
        label.setLabelFor(control);
        content.getStyleClass().add("form-field");
        content.getChildren().setAll(control, help(), fault());
        HelpMarks.put(content, () -> Optional.of(new Asked.Of(field.subject())));
        for (Node each : List.of(label, content)) {
            each.visibleProperty().bind(field.shownProperty());
            each.managedProperty().bind(field.shownProperty());
        }
    }

    private Node made() {
        List<Choice> picks = field.field().picks();
        if (picks.isEmpty()) {
            return field.suggestions().isEmpty() ? marked(textField()) : marked(suggestions());
        }
        return picks.size() <= FEW ? radios(picks) : marked(menu(picks));
    }

    private Control textField() {
        TextField text = new TextField();
        text.textProperty().bindBidirectional(field.textProperty());
        return text;
    }

    private Control suggestions() {
        ComboBox<String> box = new ComboBox<>();
        box.setEditable(true);
        box.getItems().setAll(field.suggestions());
        box.getEditor().textProperty().bindBidirectional(field.textProperty());
        box.getEditor().setAccessibleText(field.label());
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private Control menu(List<Choice> picks) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(picks.stream().map(Choice::label).toList());
        box.valueProperty().bindBidirectional(field.textProperty());
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private Node radios(List<Choice> picks) {
        ToggleGroup group = new ToggleGroup();
        VBox radios = new VBox();
        radios.getStyleClass().add("form-radios");
        for (Choice pick : picks) {
            RadioButton radio = new RadioButton(pick.label());
            radio.setId("field-" + field.id() + "-" + pick.value());
            radio.setToggleGroup(group);
            radio.setSelected(pick.label().equals(field.textProperty().get()));
            radio.setOnAction(_ -> field.textProperty().set(pick.label()));
            radios.getChildren().add(radio);
        }
        return radios;
    }

    private Control marked(Control made) {
        made.setId("field-" + field.id().replace('/', '-'));
        made.setAccessibleText(field.label());
        BooleanBinding wrong = wrong();
        wrong.subscribe(now -> made.pseudoClassStateChanged(WRONG, now));
        field.faultProperty().subscribe(fault -> made.setAccessibleHelp(fault.isEmpty() ? field.help() : fault));
        return made;
    }

    private BooleanBinding wrong() {
        return Bindings.createBooleanBinding(
                () -> field.touchedProperty().get()
                        && !field.faultProperty().get().isEmpty(),
                field.touchedProperty(),
                field.faultProperty());
    }

    private Label help() {
        Label help = new Label(field.help());
        help.getStyleClass().add("form-help");
        help.setWrapText(true);
        help.setMinHeight(Region.USE_PREF_SIZE);
        help.visibleProperty().bind(wrong().not().and(help.textProperty().isNotEmpty()));
        help.managedProperty().bind(help.visibleProperty());
        return help;
    }

    private Label fault() {
        Label fault = new Label();
        fault.setId("fault-" + field.id().replace('/', '-'));
        fault.getStyleClass().add("form-fault");
        fault.setWrapText(true);
        fault.setMinHeight(Region.USE_PREF_SIZE);
        fault.textProperty().bind(field.faultProperty());
        fault.visibleProperty().bind(wrong());
        fault.managedProperty().bind(fault.visibleProperty());
        return fault;
    }

    Label label() {
        return label;
    }

    Node content() {
        return content;
    }

    /// Whether it is typed rather than chosen: where the cursor begins.
    boolean isToBeTyped() {
        return field.field().picks().isEmpty();
    }

    void focus() {
        control.requestFocus();
        if (control instanceof TextField text) {
            text.selectAll();
        }
    }
}
