package org.dealbench.library.journal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Journals the edits of the workbook that is open, beside the thread that makes them.
///
/// Texts are made and written on the journal's thread. When edits come faster than the disk takes them, those in
/// between are left out: what counts is the newest. Called on one thread, the one that edits.
public final class EditJournal {

    private record Pending(Edit edit, Supplier<byte[]> text) {}

    private final JournalFolder folder;
    private final Executor thread;
    private final Clock clock;
    private final Consumer<String> telling;
    private @Nullable Session session;
    private int edits;

    /// A journal of no workbook yet.
    ///
    /// @param thread runs one task at a time, in order
    /// @param telling takes, on that thread, what a person should know
    public EditJournal(JournalFolder folder, Executor thread, Clock clock, Consumer<String> telling) {
        this.folder = folder;
        this.thread = thread;
        this.clock = clock;
        this.telling = telling;
    }

    /// A workbook has been opened. Edits of the one before that were neither saved nor given up stay in its journal.
    ///
    /// @param text of the workbook's file, made on the journal's thread
    public void begin(Origin origin, Supplier<byte[]> text) {
        leave();
        edits = 0;
        Session begun = new Session(origin);
        session = begun;
        Edit none = Edit.none(clock.instant());
        thread.execute(() -> begun.begin(none, text));
    }

    /// The workbook has been edited.
    public void edited(String label, Supplier<byte[]> text) {
        Session current = session;
        if (current == null) {
            return;
        }
        edits++;
        Pending newest = new Pending(new Edit(edits, clock.instant(), label), text);
        if (current.pending.getAndSet(newest) == null) {
            thread.execute(current::append);
        }
    }

    /// The workbook has been saved as it was when saving began; later edits stay in the journal.
    public void saved(Origin origin, Supplier<byte[]> text) {
        Session current = session;
        if (current != null) {
            Edit none = Edit.none(clock.instant());
            edits = 0;
            thread.execute(() -> current.rebase(origin, none, text));
        }
    }

    /// What was left is open now: it is removed once this journal has it.
    public void replaces(Left left) {
        Session current = session;
        if (current != null) {
            thread.execute(() -> {
                if (!current.told && current.last.number() > 0) {
                    folder.remove(left);
                }
            });
        }
    }

    /// The edits are not wanted any more: a person said so.
    public void discard() {
        Session current = session;
        if (current != null) {
            session = null;
            thread.execute(current::end);
        }
    }

    /// Lets go of the workbook; what is not saved stays.
    public void leave() {
        Session current = session;
        if (current != null) {
            session = null;
            thread.execute(current::leave);
        }
    }

    /// The journal of one workbook. All but `pending` belongs to the journal's thread.
    private final class Session {

        private final AtomicReference<@Nullable Pending> pending = new AtomicReference<>();
        private Origin origin;
        private byte[] base = {};
        private Edit last = Edit.none(clock.instant());
        private @Nullable JournalFile file;
        private boolean told;

        private Session(Origin origin) {
            this.origin = origin;
        }

        private void begin(Edit none, Supplier<byte[]> text) {
            last = none;
            attempt(() -> {
                base = text.get();
                file = folder.begin(origin, none, base);
            });
        }

        private void append() {
            Pending newest = pending.getAndSet(null);
            if (newest == null) {
                return;
            }
            attempt(() -> {
                byte[] text = newest.text().get();
                try {
                    JournalFile current = file;
                    if (current == null) {
                        current = folder.begin(origin, Edit.none(newest.edit().made()), base);
                        file = current;
                    }
                    current.add(newest.edit(), text);
                } catch (IOException e) {
                    replace(newest.edit(), text);
                }
                last = newest.edit();
            });
        }

        /// A journal that took no line may be on a disk that is gone; a new one says whether it is.
        private void replace(Edit edit, byte[] text) throws IOException {
            JournalFile fresh = folder.begin(origin, Edit.none(edit.made()), base);
            fresh.add(edit, text);
            JournalFile old = file;
            file = fresh;
            if (old != null) {
                folder.end(old);
            }
        }

        /// The new journal is whole before the old one goes, so that a kill in between leaves one of them.
        private void rebase(Origin saved, Edit none, Supplier<byte[]> text) {
            append();
            attempt(() -> {
                JournalFile old = file;
                byte[] now = old == null ? base : old.last();
                byte[] written = text.get();
                origin = saved;
                base = written;
                JournalFile fresh = folder.begin(saved, none, written);
                file = fresh;
                if (old != null) {
                    if (!Arrays.equals(now, written)) {
                        fresh.add(new Edit(1, last.made(), last.label()), now);
                    }
                    folder.end(old);
                }
            });
        }

        private void end() {
            attempt(() -> {
                JournalFile old = file;
                file = null;
                if (old != null) {
                    folder.end(old);
                }
            });
        }

        private void leave() {
            append();
            attempt(() -> {
                JournalFile old = file;
                file = null;
                if (old != null && Arrays.equals(old.last(), base)) {
                    folder.end(old);
                } else if (old != null) {
                    old.close();
                }
            });
        }

        private void attempt(Work work) {
            try {
                work.run();
                told = false;
            } catch (IOException | RuntimeException e) {
                if (!told) {
                    told = true;
                    System.getLogger(EditJournal.class.getName()).log(Level.WARNING, "the journal failed", e);
                    telling.accept("Your changes cannot be kept against a crash now (" + e.getMessage()
                            + "). They are still here: save the workbook.");
                }
            }
        }
    }

    private interface Work {
        void run() throws IOException;
    }
}
