package org.dealbench.presentation.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How the window looks: its theme and the size of its words.
public final class Appearance {

    /// Light or dark.
    public enum Look {
        /// As the system is.
        SYSTEM,
        LIGHT,
        DARK
    }

    /// Words as large as the system has them.
    public static final int USUAL_PERCENT = 100;

    /// Words twice that size.
    public static final int MAX_PERCENT = 200;

    private static final int STEP_PERCENT = 25;

    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(this, "look", Look.SYSTEM);
    private final BooleanProperty highContrast = new SimpleBooleanProperty(this, "highContrast");
    private final IntegerProperty textPercent = new SimpleIntegerProperty(this, "textPercent", USUAL_PERCENT);

    public void larger() {
        setTextPercent(textPercent.get() + STEP_PERCENT);
    }

    public void smaller() {
        setTextPercent(textPercent.get() - STEP_PERCENT);
    }

    /// Sets the size of words, at most to its limits.
    public void setTextPercent(int percent) {
        textPercent.set(Math.clamp(percent, USUAL_PERCENT, MAX_PERCENT));
    }

    public ObjectProperty<Look> lookProperty() {
        return look;
    }

    /// Whether a person wants strong contrast; where the system asks for it there is strong contrast anyway.
    public BooleanProperty highContrastProperty() {
        return highContrast;
    }

    public IntegerProperty textPercentProperty() {
        return textPercent;
    }
}
