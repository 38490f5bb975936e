package org.dealbench.desktop.chart;

import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.dealbench.chart.display.HitArea;

/// The place of a legend entry, which shows and hides its series: by mouse, by keyboard and for screen readers.
///
/// The chart has painted the entry; this lies over it and is seen only when it has the focus.
final class LegendKey extends Region {

    private final boolean shown;

    /// A key over a legend entry.
    ///
    /// @param toggle told the series
    LegendKey(HitArea area, HitArea.LegendEntry entry, Consumer<String> toggle) {
        shown = !entry.hidden();
        getStyleClass().add("legend-key");
        setId("legend-" + entry.series());
        setManaged(false);
        setFocusTraversable(true);
        setCursor(Cursor.HAND);
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        setAccessibleText(area.text());
        if (!area.text().isEmpty()) {
            Tooltip.install(this, new Tooltip(area.text()));
        }
        setOnMousePressed(event -> {
            requestFocus();
            event.consume();
        });
        setOnMouseClicked(event -> {
            toggle.accept(entry.series());
            event.consume();
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
                toggle.accept(entry.series());
                event.consume();
            }
        });
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? shown
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
