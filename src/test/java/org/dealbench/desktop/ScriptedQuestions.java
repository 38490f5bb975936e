package org.dealbench.desktop;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dealbench.presentation.assumptions.KeptSet;
import org.dealbench.presentation.assumptions.SetAction;
import org.dealbench.presentation.form.Form;
import org.dealbench.presentation.shell.Questions;
import org.dealbench.presentation.text.Choice;
import org.jspecify.annotations.Nullable;

/// Answers that a test has thought of, instead of dialogs.
final class ScriptedQuestions implements Questions {

    private final List<String> asked = new ArrayList<>();
    private @Nullable Path file;
    private Unsaved unsaved = Unsaved.CANCEL;
    private Consumer<Form> filling = _ -> {};
    private Function<List<KeptSet>, Optional<SetAction>> wanted = _ -> Optional.empty();

    void answer(Path newFile) {
        file = newFile;
    }

    void answer(Unsaved newUnsaved) {
        unsaved = newUnsaved;
    }

    void answer(Consumer<Form> newFilling) {
        filling = newFilling;
    }

    void answerSets(Function<List<KeptSet>, Optional<SetAction>> newWanted) {
        wanted = newWanted;
    }

    List<String> asked() {
        return asked;
    }

    @Override
    public Optional<Path> fileToOpen() {
        asked.add("open");
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> fileToSave(Path suggestion) {
        asked.add("save " + suggestion.getFileName());
        return Optional.ofNullable(file);
    }

    @Override
    public Optional<Path> fileToExport(Path suggestion, String extension) {
        asked.add("export " + suggestion.getFileName());
        return Optional.ofNullable(file);
    }

    @Override
    public Unsaved unsaved(String title) {
        asked.add("unsaved " + title);
        return unsaved;
    }

    @Override
    public Optional<Choice> choose(String question, List<Choice> choices) {
        asked.add(question);
        return choices.stream().findFirst();
    }

    @Override
    public boolean fill(Form form) {
        asked.add(form.title());
        filling.accept(form);
        return form.readyProperty().get();
    }

    @Override
    public Optional<SetAction> assumptionSet(List<KeptSet> sets, ZoneId zone) {
        asked.add("sets " + sets.size());
        return wanted.apply(sets);
    }

    @Override
    public void showShortcuts() {
        asked.add("shortcuts");
    }

    @Override
    public void showAbout() {
        asked.add("about");
    }
}
