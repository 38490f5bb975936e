package org.dealbench.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.dealbench.model.Address;
import org.dealbench.model.Parts;
import org.dealbench.model.Validation;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.shell.FileModel;
import org.dealbench.presentation.shell.FileThreads;
import org.dealbench.presentation.shell.Notices;
import org.dealbench.presentation.shell.SafetyQuestions;

/// A program to be killed: types and saves as a person would, only faster, and says what it did.
///
/// Everything below the window is what the window has; the UI thread is a plain one. It prints `E n nanos late`
/// when edit `n` is made, so many milliseconds later than it wanted to, and `S n` when it is saved.
final class KilledProgram {

    private static final int EDITS_PER_SAVE = 12;

    private KilledProgram() {}

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        Path folder = Path.of(arguments[0]);
        Path file = Path.of(arguments[1]);
        Random random = new Random(Long.parseLong(arguments[2]));
        ExecutorService ui = Executors.newSingleThreadExecutor();
        Storage storage = new Storage(
                folder,
                Clock.systemUTC(),
                Executors.newSingleThreadExecutor(),
                Executors.newSingleThreadExecutor(),
                message -> say("T " + message));
        WorkbookDocument document = new WorkbookDocument(Staged.sample(), Validation::check);
        FileModel files = new FileModel(
                document,
                storage.store(),
                new ScriptedQuestions(),
                new Notices(),
                new FileThreads(Executors.newSingleThreadExecutor(), ui),
                Clock.systemUTC(),
                () -> 0,
                storage.safekeeping(),
                SafetyQuestions.none());
        storage.remembered(Map::of).settings().all();
        AtomicInteger saving = new AtomicInteger();
        ui.submit(() -> {
                    files.stateProperty().subscribe(state -> {
                        if (state.startsWith("Saved ")) {
                            say("S " + saving.get());
                        }
                    });
                    files.open(file);
                })
                .get();
        while (ui.submit(() -> files.fileProperty().get()).get().isEmpty()) {
            Thread.sleep(2);
        }
        say("READY");
        int start = Integer.parseInt(arguments[3]);
        long due = System.nanoTime();
        for (int i = start; ; i++) {
            int number = i;
            long wanted = due;
            ui.submit(() -> {
                        document.edit("Edit " + number, workbook -> Parts.replace(
                                        workbook, Address.of("title"), "Edit " + number)
                                .orElseThrow());
                        long now = System.nanoTime();
                        say("E " + number + " " + now + " " + TimeUnit.NANOSECONDS.toMillis(now - wanted));
                        if (number % EDITS_PER_SAVE == 0) {
                            saving.set(number);
                            files.save();
                        }
                    })
                    .get();
            int pause = random.nextInt(25);
            due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(pause);
            Thread.sleep(pause);
        }
    }

    private static void say(String line) {
        synchronized (KilledProgram.class) {
            System.out.println(line);
            System.out.flush();
        }
    }
}
