package org.dealbench.presentation.command;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;

/// What each command does in one window, when it can be done, and what it is called at the moment.
public final class Commands {

    private record Handler(Runnable action, ObservableBooleanValue enabled, ObservableStringValue text) {}

    private final Map<Command, Handler> handlers = new EnumMap<>(Command.class);
    private final Map<Command, ObservableBooleanValue> checked = new EnumMap<>(Command.class);

    public Commands on(Command command, Runnable action) {
        return on(command, action, Bindings.createBooleanBinding(() -> true));
    }

    public Commands on(Command command, Runnable action, ObservableBooleanValue enabled) {
        return on(command, action, enabled, Bindings.createStringBinding(command::text));
    }

    /// Says what a command does.
    ///
    /// @param text what it is called at the moment, such as `Undo Add tranche`
    public Commands on(Command command, Runnable action, ObservableBooleanValue enabled, ObservableStringValue text) {
        if (handlers.putIfAbsent(command, new Handler(action, enabled, text)) != null) {
            throw new IllegalStateException(command + " is handled twice");
        }
        return this;
    }

    /// Says when a command stands for what is chosen at the moment, such as the period.
    public Commands checkedWhen(Command command, ObservableBooleanValue chosen) {
        checked.put(command, chosen);
        return this;
    }

    /// Whether a command stands for what is chosen, empty for one that chooses nothing.
    public Optional<ObservableBooleanValue> checked(Command command) {
        return Optional.ofNullable(checked.get(command));
    }

    /// Does it, if it can be done now.
    public void run(Command command) {
        Handler handler = handler(command);
        if (handler.enabled().get()) {
            handler.action().run();
        }
    }

    public ObservableBooleanValue enabled(Command command) {
        return handler(command).enabled();
    }

    public ObservableStringValue text(Command command) {
        return handler(command).text();
    }

    /// The commands that do something.
    public Set<Command> handled() {
        return Set.copyOf(handlers.keySet());
    }

    private Handler handler(Command command) {
        Handler handler = handlers.get(command);
        if (handler == null) {
            throw new IllegalStateException(command + " is not handled");
        }
        return handler;
    }
}
