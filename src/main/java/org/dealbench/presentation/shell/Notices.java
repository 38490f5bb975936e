package org.dealbench.presentation.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What was last told to a person, until it is dismissed.
///
/// What concerns the program as a whole, a library that is gone or a journal that finds no room, lasts: other notices
/// stand in front of it and it comes back after them, until the person dismisses it.
public final class Notices {

    private final ReadOnlyObjectWrapper<Optional<Notice>> current =
            new ReadOnlyObjectWrapper<>(this, "current", Optional.empty());
    private final Deque<Notice> lasting = new ArrayDeque<>();

    public void tell(Notice notice) {
        current.set(Optional.of(notice));
    }

    public void info(String text) {
        tell(Notice.info(text));
    }

    public void problem(String text) {
        tell(Notice.problem(text));
    }

    /// Tells what nothing but the person takes away.
    public void lastingProblem(String text) {
        Notice notice = Notice.problem(text);
        if (!lasting.contains(notice)) {
            lasting.addFirst(notice);
        }
        tell(notice);
    }

    /// Lets go of what is shown, because the person has read it.
    public void dismiss() {
        current.get().ifPresent(lasting::remove);
        clear();
    }

    /// Lets go of what is shown, because it is about something that is gone.
    void clear() {
        current.set(Optional.ofNullable(lasting.peekFirst()));
    }

    /// Lets go of what was only for information; problems stay until they are dismissed.
    public void moveOn() {
        if (current.get().filter(notice -> notice.kind() == Notice.Kind.INFO).isPresent()) {
            clear();
        }
    }

    public ReadOnlyObjectProperty<Optional<Notice>> currentProperty() {
        return current.getReadOnlyProperty();
    }
}
