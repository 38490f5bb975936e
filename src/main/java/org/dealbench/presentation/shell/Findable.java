package org.dealbench.presentation.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dealbench.model.Deal;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Scenario;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.command.Commands;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.palette.Find;

/// What can be found in a window: its commands, pages and scenarios, and the inputs of its workbook.
public final class Findable {

    private final Workbench workbench;
    private final Commands commands;
    private final Function<Command, String> shortcut;

    /// What can be found.
    ///
    /// @param shortcut as the keyboard of this machine names it
    public Findable(Workbench workbench, Commands commands, Function<Command, String> shortcut) {
        this.workbench = workbench;
        this.commands = commands;
        this.shortcut = shortcut;
    }

    /// Everything as things stand now.
    public List<Find> all() {
        List<Find> all = new ArrayList<>();
        addPages(all);
        addScenarios(all);
        for (Command command : Command.values()) {
            if (command != Command.FIND) {
                all.add(new Find(
                        command.id(),
                        command.menu().text().replace("_", ""),
                        commands.text(command).get(),
                        shortcut.apply(command),
                        () -> commands.enabled(command).get(),
                        () -> commands.run(command)));
            }
        }
        addInputs(all);
        return all;
    }

    private void addInputs(List<Find> all) {
        for (InputValue input : Inputs.of(workbench.document().workbook())) {
            all.add(Find.of("input/" + input.address(), "Input", input.title(), () -> workbench.go(input.address())));
        }
    }

    private void addPages(List<Find> all) {
        Workbook workbook = workbench.document().workbook();
        for (PageKey key : workbench.keysProperty().get()) {
            Optional<String> deal = key.deal().flatMap(id -> workbook.deals().stream()
                    .filter(each -> each.id().equals(id))
                    .map(Deal::name)
                    .findFirst());
            String title = key.kind().title();
            all.add(Find.of(
                    "page/" + key.kind() + "/" + key.deal().orElse(""),
                    "Page",
                    deal.map(name -> title + " \u2013 " + name).orElse(title),
                    () -> workbench.show(key)));
        }
    }

    private void addScenarios(List<Find> all) {
        all.add(scenario("Base", Optional.empty()));
        for (Scenario each : workbench.document().workbook().scenarios()) {
            all.add(scenario(each.name(), Optional.of(each.id())));
        }
    }

    private Find scenario(String name, Optional<String> id) {
        return Find.of("scenario/" + id.orElse(""), "Scenario", name, () -> workbench
                .scenarios()
                .select(id));
    }
}
