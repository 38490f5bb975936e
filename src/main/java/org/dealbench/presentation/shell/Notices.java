package org.dealbench.presentation.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What was last told to a person, until it is dismissed.
public final class Notices {

    private final ReadOnlyObjectWrapper<Optional<Notice>> current =
            new ReadOnlyObjectWrapper<>(this, "current", Optional.empty());

    public void tell(Notice notice) {
        current.set(Optional.of(notice));
    }

    public void info(String text) {
        tell(Notice.info(text));
    }

    public void problem(String text) {
        tell(Notice.problem(text));
    }

    public void dismiss() {
        current.set(Optional.empty());
    }

    /// Lets go of what was only for information; problems stay until they are dismissed.
    public void moveOn() {
        if (current.get().filter(notice -> notice.kind() == Notice.Kind.INFO).isPresent()) {
            dismiss();
        }
    }

    public ReadOnlyObjectProperty<Optional<Notice>> currentProperty() {
        return current.getReadOnlyProperty();
    }
}
