package org.dealbench.desktop.inspector;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dealbench.desktop.control.CommandControls;
import org.dealbench.model.Address;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.inspector.ClaimLine;
import org.dealbench.presentation.inspector.EditLine;
import org.dealbench.presentation.inspector.Fact;
import org.dealbench.presentation.inspector.Inspected;
import org.dealbench.presentation.inspector.Inspector;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is known of the input or the point that is looked at.
final class InspectedPane {

    private final Inspector inspector;
    private final CommandControls controls;
    private final Consumer<String> copy;
    private final Consumer<Address> go;
    private final VBox root = new VBox();

    InspectedPane(Inspector inspector, CommandControls controls, Consumer<String> copy, Consumer<Address> go) {
        this.inspector = inspector;
        this.controls = controls;
        this.copy = copy;
        this.go = go;
        root.setId("inspected");
        root.getStyleClass().add("inspector-body");
        inspector.inspectedProperty().subscribe(this::show);
    }

    private void show(Inspected inspected) {
        root.getChildren().clear();
        switch (inspected) {
            case Inspected.Nothing(String hint) -> add(Words.of(hint, "inspector-quiet"));
            case Inspected.OfInput input -> showInput(input);
            case Inspected.OfPoint point -> showPoint(point);
        }
    }

    private void add(Node... nodes) {
        root.getChildren().addAll(nodes);
    }

    private void showInput(Inspected.OfInput input) {
        add(Words.of(input.owner(), "inspector-quiet"));
        add(Words.of(input.title(), "inspector-title"));
        add(Words.of(input.value(), "inspector-value"));
        input.facts().forEach(this::addFact);
        if (input.overridden()) {
            Button reset = new Button("Reset to the base", new FontIcon(Feather.CORNER_UP_LEFT));
            reset.setId("inspector-reset");
            reset.getStyleClass().add("worded");
            reset.setOnAction(_ -> inspector.reset());
            add(reset);
        }
        addAddress(input.address());
        if (!input.uncertainty().isEmpty()) {
            add(Words.heading("Uncertainty"), Words.of(input.uncertainty()));
        }
        add(Words.heading("Sources"));
        add(standing(input));
        input.claims().forEach(this::addClaim);
        Button claim = controls.button(Command.ADD_CLAIM, true);
        claim.setId("inspector-add-claim");
        add(claim);
        if (!input.edits().isEmpty()) {
            add(Words.heading("Changed in this session"));
            input.edits().forEach(this::addEdit);
        }
    }

    private Node standing(Inspected.OfInput input) {
        boolean wrong = input.claims().stream().anyMatch(each -> each.mark() == ClaimLine.Mark.DISAGREES);
        return Words.of(input.standing(), wrong ? "inspector-wrong" : "inspector-quiet");
    }

    private void addFact(Fact fact) {
        VBox box = new VBox(Words.of(fact.label(), "inspector-label"), Words.of(fact.text()));
        add(box);
    }

    /// The address as a text that can be selected, with a button that copies it.
    private void addAddress(String address) {
        TextField field = new TextField(address);
        field.setEditable(false);
        field.setId("inspector-address");
        field.setAccessibleText("Address");
        HBox.setHgrow(field, Priority.ALWAYS);
        Button button = new Button("", new FontIcon(Feather.COPY));
        button.setId("copy-address");
        button.setAccessibleText("Copy the address");
        button.getStyleClass().add("button-icon");
        button.setOnAction(_ -> copy.accept(address));
        HBox row = new HBox(field, button);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("row-buttons");
        add(new VBox(Words.of("Address", "inspector-label"), row));
    }

    private void addClaim(ClaimLine claim) {
        FontIcon icon = new FontIcon(
                switch (claim.mark()) {
                    case AGREES -> Feather.CHECK;
                    case DISAGREES -> Feather.ALERT_TRIANGLE;
                    case SUPERSEDED -> Feather.CLOCK;
                });
        String quoted = claim.quoted().isEmpty() ? "No figure" : claim.quoted();
        Button open = new Button(quoted, icon);
        open.getStyleClass().addAll("flat", "claim-open");
        open.setAccessibleText(quoted + ", " + claim.mark().words() + ", " + claim.who());
        open.setOnAction(_ -> go.accept(Address.of("claims", claim.id())));
        VBox box = new VBox(
                open,
                Words.of(claim.statement()),
                Words.of(claim.who() + " (" + claim.confidence() + ")", "inspector-quiet"));
        if (!claim.superseded().isEmpty()) {
            box.getChildren().add(Words.of(claim.superseded(), "inspector-quiet"));
        }
        box.getStyleClass().addAll("claim", "claim-" + claim.mark().name().toLowerCase(Locale.ROOT));
        add(box);
    }

    private void addEdit(EditLine edit) {
        add(new VBox(Words.of(edit.before() + " \u2192 " + edit.after()), Words.of(edit.label(), "inspector-quiet")));
    }

    private void showPoint(Inspected.OfPoint point) {
        add(Words.of(point.title(), "inspector-quiet"), Words.of(point.period(), "inspector-title"));
        for (Inspected.Measured number : point.numbers()) {
            add(Words.heading(number.label()), Words.of(number.value(), "inspector-value"));
            number.facts().forEach(this::addFact);
            if (!number.parts().isEmpty()) {
                add(Words.of("Made of", "inspector-label"));
                add(parts(number.parts()));
            }
        }
    }

    private static Node parts(List<Fact> parts) {
        VBox list = new VBox();
        for (Fact part : parts) {
            Label value = new Label(part.text());
            value.setMinWidth(Region.USE_PREF_SIZE);
            Label name = Words.of(part.label());
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox row = new HBox(name, value);
            row.getStyleClass().add("part");
            list.getChildren().add(row);
        }
        return list;
    }

    Node root() {
        return root;
    }
}
