package org.dealbench.presentation.shell;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.assumptions.AssumptionShelf;
import org.dealbench.presentation.assumptions.InsertSet;
import org.dealbench.presentation.assumptions.KeptSet;
import org.dealbench.presentation.assumptions.RenameSet;
import org.dealbench.presentation.assumptions.SaveSet;
import org.dealbench.presentation.assumptions.SetAction;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.command.Commands;
import org.dealbench.presentation.document.EditResult;
import org.dealbench.presentation.form.Advice;
import org.dealbench.presentation.form.Form;
import org.dealbench.presentation.page.Page;

/// Says what the commands on assumption sets do: keep one of the open workbook, insert, rename or delete one.
///
/// @param zone in which times are told
public record AssumptionCommands(
        Workbench workbench, AssumptionShelf shelf, Questions questions, FileThreads threads, ZoneId zone) {

    private static final String NO_ANSWER =
            "The library does not answer. The workbook is not touched; try again, or look" + " into the log.";

    /// Says what the commands do.
    public void addTo(Commands commands) {
        commands.on(Command.SAVE_ASSUMPTIONS, this::save).on(Command.ASSUMPTIONS, this::show);
    }

    private void save() {
        if (!SaveSet.hasAnything(workbench.document().workbook())) {
            workbench.notices().info("The workbook has neither chips nor deals of which a set could be made.");
            return;
        }
        withSets(sets -> {
            SaveSet asked = new SaveSet(workbench.document().workbook(), sets, dealLookedAt());
            if (questions.fill(asked.form())) {
                Workbook content = asked.content();
                done(() -> shelf.keep(asked.kind(), asked.name(), content), () -> workbench
                        .notices()
                        .info("Kept the " + asked.kind().noun() + " \u201c" + asked.name()
                                + "\u201d. Model, Assumption sets inserts it into any workbook."));
            }
        });
    }

    private Optional<String> dealLookedAt() {
        return workbench.pageProperty().get().map(Page::dealProperty).flatMap(deal -> deal.getValue());
    }

    private void show() {
        withSets(sets -> {
            if (sets.isEmpty()) {
                workbench
                        .notices()
                        .info("No assumption sets are kept yet. Model, Save assumptions keeps the chips or a deal's"
                                + " costs of this workbook for others.");
                return;
            }
            questions.assumptionSet(sets, zone).ifPresent(action -> {
                switch (action) {
                    case SetAction.Insert(KeptSet set) -> read(set);
                    case SetAction.Rename(KeptSet set) -> rename(set, sets);
                    case SetAction.Delete(KeptSet set) -> delete(set);
                }
            });
        });
    }

    private void withSets(Consumer<List<KeptSet>> then) {
        threads.files().execute(() -> {
            List<KeptSet> sets = shelf.all();
            threads.ui().execute(() -> then.accept(sets));
        });
    }

    private void read(KeptSet set) {
        threads.files().execute(() -> {
            Optional<Workbook> content = shelf.content(set);
            threads.ui()
                    .execute(() -> content.ifPresentOrElse(found -> insert(set, found), () -> workbench
                            .notices()
                            .problem("The " + set.title() + " can no longer be read; the workbook is not touched.")));
        });
    }

    private void insert(KeptSet set, Workbook content) {
        if (set.kind().isOfDeal() && workbench.document().workbook().deals().isEmpty()) {
            workbench.notices().info("A cost deck needs a deal to be put into: add one first.");
            return;
        }
        InsertSet asked = new InsertSet(workbench.document(), set, content, dealLookedAt());
        if (questions.fill(asked.form())) {
            switch (asked.apply()) {
                case EditResult.Done _ ->
                    workbench.notices().info("Inserted the " + set.title() + ". Undo takes it out.");
                case EditResult.Unchanged _ ->
                    workbench.notices().info("All of the " + set.title() + " is in the workbook already.");
                case EditResult.Refused refused -> workbench.notices().problem(refused.message());
            }
        }
    }

    private void rename(KeptSet set, List<KeptSet> known) {
        RenameSet asked = new RenameSet(set, known);
        if (questions.fill(asked.form())) {
            done(() -> shelf.rename(set, asked.name()), this::show);
        }
    }

    private void delete(KeptSet set) {
        Form sure = new Form(
                "Delete the " + set.title() + "?",
                "Delete",
                List.of(),
                () -> new Advice(
                        "It cannot be brought back. Workbooks that it was inserted into keep what they have of it.",
                        List.of()));
        if (questions.fill(sure)) {
            done(() -> shelf.forget(set), this::show);
        }
    }

    private void done(BooleanSupplier work, Runnable then) {
        threads.files().execute(() -> {
            boolean worked = work.getAsBoolean();
            threads.ui().execute(worked ? then : () -> workbench.notices().problem(NO_ANSWER));
        });
    }
}
