package org.dealbench.desktop.page;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.text.Font;
import org.dealbench.chart.display.TextMeasure;
import org.dealbench.chart.display.Theme;
import org.dealbench.desktop.control.CommandControls;
import org.dealbench.presentation.document.ScenarioSelection;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.table.KeptWidths;
import org.dealbench.presentation.table.NumberAt;
import org.dealbench.render.fx.CanvasPainter;

/// What every page of a window shares.
///
/// @param measure how words of charts are measured, empty while the font is being read
/// @param textScale 1 for the usual size of words
/// @param stale whether charts belong to other inputs than those that are open
/// @param goTo shows another page
/// @param explain shows what a number is made of
/// @param widths of columns that a person has changed
public record ViewContext(
        CanvasPainter painter,
        ObservableValue<Optional<TextMeasure>> measure,
        ObservableValue<Theme> theme,
        ObservableValue<Number> textScale,
        ObservableValue<Font> font,
        ObservableBooleanValue stale,
        ScenarioSelection scenarios,
        Consumer<PageKey> goTo,
        Consumer<NumberAt> explain,
        CommandControls controls,
        KeptWidths widths) {}
