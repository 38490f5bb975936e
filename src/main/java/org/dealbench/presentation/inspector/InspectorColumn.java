package org.dealbench.presentation.inspector;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Whether the column at the right is there, and which of its tabs is shown: a state of the window.
///
/// Until a person says so it is there where there is room for it beside a chart.
public final class InspectorColumn {

    /// What the column can show.
    public enum Tab {
        INSPECT("Inspector"),
        CHECKS("Checks");

        private final String title;

        Tab(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(this, "tab", Tab.INSPECT);
    private boolean chosen;

    /// Shows a tab, or hides the column when it is what is shown.
    public void toggle(Tab wanted) {
        chosen = true;
        open.set(!open.get() || tab.get() != wanted);
        tab.set(wanted);
    }

    /// Shows a tab, whatever was shown.
    public void show(Tab wanted) {
        chosen = true;
        open.set(true);
        tab.set(wanted);
    }

    /// Hides the column.
    public void close() {
        chosen = true;
        open.set(false);
    }

    /// Tells whether there is room for it; counts until a person opens or closes it.
    public void hasRoom(boolean room) {
        if (!chosen) {
            open.set(room);
        }
    }

    /// Whether it is open at a tab.
    public BooleanBinding showing(Tab wanted) {
        return Bindings.createBooleanBinding(() -> open.get() && tab.get() == wanted, open, tab);
    }

    public BooleanProperty openProperty() {
        return open;
    }

    public ObjectProperty<Tab> tabProperty() {
        return tab;
    }
}
