package org.dealbench.presentation.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dealbench.model.Validation;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.command.Commands;
import org.dealbench.presentation.document.EditResult;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.setup.NewDeal;
import org.dealbench.presentation.setup.NewWorkbook;
import org.dealbench.presentation.setup.WorkbookSettings;
import org.dealbench.presentation.shell.WorkbookStore.Opened;
import org.dealbench.presentation.shell.WorkbookStore.Supplied;

/// Says what the commands do that are about a workbook as a whole: begin one, set it, add a deal to it.
public final class WorkbookCommands {

    private final Workbench workbench;
    private final FileModel files;
    private final WorkbookStore store;
    private final Questions questions;
    private final FileThreads threads;
    private final Clock clock;

    public WorkbookCommands(
            Workbench workbench,
            FileModel files,
            WorkbookStore store,
            Questions questions,
            FileThreads threads,
            Clock clock) {
        this.workbench = workbench;
        this.files = files;
        this.store = store;
        this.questions = questions;
        this.threads = threads;
        this.clock = clock;
    }

    void addTo(Commands commands) {
        commands.on(Command.NEW, () -> files.whenSafe(this::readSupplied))
                .on(Command.OPEN_SAMPLE, files::openSample)
                .on(Command.ADD_DEAL, this::addDeal)
                .on(Command.WORKBOOK_SETTINGS, this::set);
    }

    private void readSupplied() {
        threads.files().execute(() -> {
            Opened sample = store.open(Supplied.SAMPLE);
            Opened template = store.open(Supplied.TEMPLATE);
            threads.ui().execute(() -> make(sample, template));
        });
    }

    private void make(Opened sample, Opened template) {
        if (sample instanceof Opened.Read(Workbook chips) && template instanceof Opened.Read(Workbook deal)) {
            NewWorkbook asked =
                    new NewWorkbook(chips, deal, UUID.randomUUID().toString(), LocalDate.now(clock), Validation::check);
            if (questions.fill(asked.form())) {
                files.adopt(asked.workbook());
            }
            return;
        }
        for (Opened each : List.of(sample, template)) {
            if (each instanceof Opened.Refused refused) {
                workbench.notices().tell(new Notice(Notice.Kind.PROBLEM, refused.message(), refused.faults()));
            }
        }
    }

    private void addDeal() {
        WorkbookDocument document = workbench.document();
        NewDeal asked = new NewDeal(document);
        if (questions.fill(asked.form())) {
            String id = asked.add();
            workbench.keysProperty().get().stream()
                    .filter(key -> key.deal().filter(id::equals).isPresent())
                    .findFirst()
                    .ifPresent((PageKey first) -> workbench.show(first));
        }
    }

    private void set() {
        WorkbookSettings asked = new WorkbookSettings(workbench.document());
        if (questions.fill(asked.form()) && asked.apply() instanceof EditResult.Refused refused) {
            workbench.notices().problem(refused.message());
        }
    }
}
