package org.dealbench.presentation.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dealbench.model.Deal;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Scenario;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.command.Commands;
import org.dealbench.presentation.help.TopicName;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.palette.Find;

/// What can be found in a window: its commands, pages, scenarios and help, and the inputs of its workbook.
public final class Findable {

    private final Workbench workbench;
    private final Commands commands;
    private final Function<Command, String> shortcut;
    private final Supplier<List<TopicName>> topics;
    private final Consumer<TopicName> read;

    /// What can be found.
    ///
    /// @param shortcut as the keyboard of this machine names it
    /// @param topics of help
    /// @param read opens one of them
    public Findable(
            Workbench workbench,
            Commands commands,
            Function<Command, String> shortcut,
            Supplier<List<TopicName>> topics,
            Consumer<TopicName> read) {
        this.workbench = workbench;
        this.commands = commands;
        this.shortcut = shortcut;
        this.topics = topics;
        this.read = read;
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
        topics.get()
                .forEach(name -> all.add(Find.of("help/" + name.id(), "Help", name.title(), () -> read.accept(name))));
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
