package org.dealbench.library;

import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The library on the one thread that may use it: opened there, asked there, closed there.
///
/// A failure of the library costs only what was asked of it. It is logged, and told once.
public final class LibraryThread {

    private static final String TROUBLE =
            "The library does not answer; history, recent files and settings may be missing until the next start."
                    + " Workbook files are not affected. The log says more.";

    private final Executor thread;
    private final Supplier<Library> opening;
    private final Consumer<String> telling;
    private @Nullable Library library;
    private boolean told;

    /// A library that is opened by the first task.
    ///
    /// @param thread runs one task at a time, in order
    /// @param telling takes, on that thread, what a person should know
    public LibraryThread(Executor thread, Supplier<Library> opening, Consumer<String> telling) {
        this.thread = thread;
        this.opening = opening;
        this.telling = telling;
    }

    /// Has something done, soon.
    public void tell(Consumer<Library> work) {
        thread.execute(() -> attempt(() -> {
            work.accept(opened());
            return true;
        }));
    }

    /// Waits for an answer. Not for the UI thread, nor for the library's own.
    ///
    /// @param otherwise when there is none
    public <T> T ask(Function<Library, T> question, T otherwise) {
        FutureTask<@Nullable T> answer = new FutureTask<>(() -> attempt(() -> question.apply(opened())));
        thread.execute(answer);
        try {
            T given = answer.get();
            return given == null ? otherwise : given;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return otherwise;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private <T> @Nullable T attempt(Supplier<T> work) {
        try {
            return work.get();
        } catch (LibraryFailure e) {
            System.getLogger(LibraryThread.class.getName()).log(Level.WARNING, "the library failed", e);
            if (!told) {
                told = true;
                telling.accept(TROUBLE);
            }
            return null;
        }
    }

    private Library opened() {
        Library known = library;
        if (known != null) {
            return known;
        }
        Library fresh = opening.get();
        library = fresh;
        String message = fresh.condition().told();
        if (!message.isEmpty()) {
            telling.accept(message);
        }
        return fresh;
    }

    /// Closes what was opened. Called on the library's thread when nothing else will be asked.
    public void close() {
        Library known = library;
        if (known != null) {
            attempt(() -> {
                known.close();
                return true;
            });
        }
    }
}
