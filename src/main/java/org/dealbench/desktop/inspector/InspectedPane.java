package org.dealbench.desktop.inspector;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dealbench.desktop.control.CommandControls;
import org.dealbench.model.Address;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.inspector.ClaimLine;
import org.dealbench.presentation.inspector.EditLine;
import org.dealbench.presentation.inspector.Fact;
import org.dealbench.presentation.inspector.Inspected;
import org.dealbench.presentation.inspector.Inspector;
import org.dealbench.presentation.table.NumberAt;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is known of the input or the point that is looked at.
final class InspectedPane {

    private final Inspector inspector;
    private final CommandControls controls;
    private final Consumer<String> copy;
    private final Consumer<Address> go;
    private final VBox root = new VBox();
    private final NumberPane number;
    private final WayBar way;

    InspectedPane(Inspector inspector, CommandControls controls, Consumer<String> copy, Consumer<Address> go) {
        this.inspector = inspector;
        this.controls = controls;
        this.copy = copy;
        this.go = go;
        number = new NumberPane(inspector);
        way = new WayBar(inspector);
        root.setId("inspected");
        root.getStyleClass().add("inspector-body");
        inspector.inspectedProperty().subscribe(this::show);
    }

    /// Keeps the focus where it was, or near it: what is shown is made anew.
    private void show(Inspected inspected) {
        Scene scene = root.getScene();
        boolean within = scene != null && isWithin(scene.getFocusOwner());
        String part = number.outline().focused().orElse("");
        fill(inspected);
        if (within) {
            number.outline().focus(part);
            if (!isWithin(scene.getFocusOwner()) && !way.root().getChildren().isEmpty()) {
                way.root().getChildren().getFirst().requestFocus();
            }
        }
    }

    private boolean isWithin(@Nullable Node node) {
        for (Optional<Node> each = Optional.ofNullable(node); each.isPresent(); each = each.map(Node::getParent)) {
            if (each.get().equals(root)) {
                return true;
            }
        }
        return false;
    }

    private void fill(Inspected inspected) {
        root.getChildren().clear();
        if (!inspector.wayProperty().get().isEmpty()) {
            add(way.root());
        }
        switch (inspected) {
            case Inspected.Nothing(String hint) -> add(Words.of(hint, "inspector-quiet"));
            case Inspected.OfInput input -> showInput(input);
            case Inspected.OfPoint point -> showPoint(point);
            case Inspected.OfNumber explained -> add(number.show(explained));
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
        if (!inspector.wayProperty().get().isEmpty()) {
            add(goThere(input.address()));
        }
        if (!input.uncertainty().isEmpty()) {
            add(Words.heading("Uncertainty"), Words.of(input.uncertainty()));
        }
        add(Words.heading("Sources"));
        add(standing(input));
        input.claims().forEach(this::addClaim);
        Button claim = controls.button(Command.ADD_CLAIM, true);
        claim.setId("inspector-add-claim");
        add(claim);
        addUses(input);
        if (!input.edits().isEmpty()) {
            add(Words.heading("Changed in this session"));
            input.edits().forEach(this::addEdit);
        }
    }

    /// For an input that was reached from a number: to its cell.
    private Button goThere(String address) {
        Button there = new Button("Go to its cell", new FontIcon(Feather.EDIT_2));
        there.setId("inspector-go");
        there.getStyleClass().add("worded");
        there.setOnAction(_ -> go.accept(Address.parse(address)));
        return there;
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
        for (Inspected.Measured measured : point.numbers()) {
            add(Words.heading(measured.label()), Words.of(measured.value(), "inspector-value"));
            if (!measured.meaning().isEmpty()) {
                add(Words.of(measured.meaning(), "inspector-quiet"));
            }
            measured.number().ifPresent(number -> add(explain(number)));
        }
    }

    private Button explain(NumberAt number) {
        Button button = new Button("Explain", new FontIcon(Command.EXPLAIN.icon()));
        button.getStyleClass().addAll("flat", "point-explain");
        button.setAccessibleText("Explain " + number.label());
        button.setOnAction(_ -> inspector.enter(number));
        return button;
    }

    /// The lines that read the input, once they are asked for.
    private void addUses(Inspected.OfInput input) {
        if (input.usedBy().isEmpty()) {
            Button find = new Button("Show what uses it", new FontIcon(Feather.GIT_MERGE));
            find.setId("inspector-uses");
            find.getStyleClass().addAll("flat", "point-explain");
            find.setOnAction(_ -> inspector.findUses());
            add(find);
            return;
        }
        List<NumberAt> lines = input.usedBy().get();
        add(Words.heading("Used by"));
        if (lines.isEmpty()) {
            add(Words.of("No number is worked out from it.", "inspector-quiet"));
        }
        lines.forEach(line -> {
            Button go = new Button(line.label());
            go.setWrapText(true);
            go.getStyleClass().addAll("flat", "claim-open");
            go.setOnAction(_ -> inspector.enter(line));
            add(go);
        });
    }

    Node root() {
        return root;
    }
}
