package org.dealbench.presentation.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.dealbench.model.Address;
import org.dealbench.model.Fault;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Scenario;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.command.Commands;
import org.dealbench.presentation.compare.ScenarioRows;
import org.dealbench.presentation.document.EditResult;
import org.dealbench.presentation.form.Advice;
import org.dealbench.presentation.form.Form;
import org.dealbench.presentation.form.FormField;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.page.PageTable;
import org.dealbench.presentation.table.Place;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.text.Choice;
import org.dealbench.presentation.text.InputField;
import org.jspecify.annotations.Nullable;

/// Says what the commands on scenarios do. They act on the scenario that is looked at, each as one step.
record ScenarioCommands(Workbench workbench, Questions questions) {

    private static final Address LIST = Address.of("scenarios");
    private static final Choice BASE = new Choice("", "Base");

    void addTo(Commands commands) {
        BooleanBinding chosen = Bindings.createBooleanBinding(
                () -> workbench.scenarios().id().isPresent(),
                workbench.scenarios().selectedProperty());
        commands.on(Command.NEW_SCENARIO, this::create)
                .on(Command.DUPLICATE_SCENARIO, () -> onChosen(this::duplicate), chosen)
                .on(Command.RENAME_SCENARIO, () -> onChosen(this::rename), chosen)
                .on(Command.BUILD_SCENARIO, () -> onChosen(this::build), chosen)
                .on(Command.DELETE_SCENARIO, () -> onChosen(this::delete), chosen)
                .on(Command.COMPARE_SCENARIOS, () -> workbench.show(PageKey.of(PageKind.COMPARE)))
                .on(Command.GO_TO_INPUT, this::goToInput);
    }

    private void onChosen(Consumer<Scenario> action) {
        workbench.scenarios().scenario().ifPresent(action);
    }

    private ScenarioRows rows() {
        return new ScenarioRows(workbench.scenarios()::id);
    }

    private void create() {
        Workbook workbook = workbench.document().workbook();
        List<Choice> choices = choices(workbook.scenarios());
        FormField name = FormField.of("name", InputField.ofText("Name"), "");
        FormField basis = FormField.of(
                        "basis",
                        InputField.ofChoices("Builds on", choices),
                        "It starts with the values of this; what you type over is its own.")
                .holding(workbench.scenarios().scenario().map(Scenario::name).orElse(BASE.label()));
        Form form = new Form(
                "New scenario",
                "Add",
                List.of(name, basis),
                () -> advice(name.words().strip(), Optional.empty()));
        if (questions.fill(form)) {
            Optional<String> on = Optional.of(basis.words()).filter(id -> !id.isEmpty());
            add(
                    "Add scenario " + name.words().strip(),
                    now -> Outcome.ok(ScenarioRows.create(now, name.words().strip(), on)));
        }
    }

    private static List<Choice> choices(List<Scenario> scenarios) {
        List<Choice> choices = new ArrayList<>();
        choices.add(BASE);
        scenarios.forEach(each -> choices.add(new Choice(each.id(), each.name())));
        return choices;
    }

    /// Two scenarios of one name cannot be told apart in the toolbar.
    private Advice advice(String name, Optional<String> own) {
        boolean taken = name.equalsIgnoreCase(BASE.label())
                || workbench.document().workbook().scenarios().stream()
                        .anyMatch(each -> each.name().equalsIgnoreCase(name)
                                && own.filter(each.id()::equals).isEmpty());
        return taken
                ? new Advice("", List.of(Fault.of(Address.of("name"), "there is a \u201c" + name + "\u201d already")))
                : Advice.NONE;
    }

    private void duplicate(Scenario scenario) {
        add("Duplicate scenario " + scenario.name(), now -> rows().duplicate(now, scenario.id()));
    }

    /// Adds a scenario and looks at it.
    private void add(String label, Function<Workbook, Outcome<RowEdits.Added>> change) {
        AtomicReference<@Nullable String> id = new AtomicReference<>();
        EditResult result = workbench.document().edit(label, workbook -> {
            RowEdits.Added added = change.apply(workbook).orElseThrow();
            id.set(added.id());
            return added.workbook();
        });
        tell(result);
        if (result instanceof EditResult.Done) {
            workbench.scenarios().select(Optional.ofNullable(id.get()));
        }
    }

    private void rename(Scenario scenario) {
        FormField name = FormField.of("name", InputField.ofText("Name"), "").holding(scenario.name());
        Form form = new Form(
                "Rename scenario",
                "Rename",
                List.of(name),
                () -> advice(name.words().strip(), Optional.of(scenario.id())));
        if (questions.fill(form)) {
            String now = name.words().strip();
            tell(workbench
                    .document()
                    .edit("Rename scenario " + scenario.name() + " to " + now, workbook -> Parts.replace(
                                    workbook, LIST.child(scenario.id()).child("name"), now)
                            .orElseThrow()));
        }
    }

    private void build(Scenario scenario) {
        List<Choice> choices = choices(ScenarioRows.bases(workbench.document().workbook(), scenario.id()));
        questions
                .choose("What should \u201c" + scenario.name() + "\u201d build on?", choices)
                .ifPresent(choice -> tell(workbench
                        .document()
                        .edit(
                                "Build scenario " + scenario.name() + " on " + choice.label(),
                                workbook -> ScenarioRows.build(
                                                workbook,
                                                scenario.id(),
                                                Optional.of(choice.value()).filter(id -> !id.isEmpty()))
                                        .orElseThrow())));
    }

    private void delete(Scenario scenario) {
        Workbook before = workbench.document().workbook();
        EditResult result = workbench.document().edit("Delete scenario " + scenario.name(), workbook -> rows().delete(
                        workbook, scenario.id())
                .orElseThrow());
        tell(result);
        String left = rows().afterDeleting(before, LIST.child(scenario.id()));
        if (result instanceof EditResult.Done && !left.isEmpty()) {
            workbench.notices().info(left);
        }
    }

    /// The input of the selected row or cell, where it is typed.
    private void goToInput() {
        Optional<PageTable> table = workbench.pageProperty().get().map(Page::table);
        Optional<Place> place =
                table.flatMap(each -> each.selection().places().stream().findFirst());
        Optional<Address> input = place.map(Place::row)
                .filter(row -> row.contains("/"))
                .map(Address::parse)
                .or(workbench::selectedInput);
        input.ifPresentOrElse(
                workbench::go, () -> workbench.notices().info("Select an input first, in the list of overrides say."));
    }

    private void tell(EditResult result) {
        if (result instanceof EditResult.Refused refused) {
            workbench.notices().problem(refused.message());
        }
    }
}
