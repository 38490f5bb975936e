package org.dealbench.desktop.table;

import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.dealbench.presentation.table.Cell;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.KeptWidths;
import org.dealbench.presentation.table.Row;

/// Makes columns as wide as their words, within reason, so that nothing is cut short while there is room.
///
/// A column that a person has made wider or narrower keeps that width, in any table of its kind.
final class ColumnWidths {

    /// Headings are in the semibold face, which the toolkit knows as a family of its own.
    private static final String HEADER_FACE = " SemiBold";

    private static final int MEASURED_ROWS = 200;
    private static final double NEARLY = 0.8;
    private static final double MAX_EMS = 36;
    private static final double MIN_EMS = 3;
    private static final double ICON_EMS = 1.7;
    private static final double CELL_PADDING_EMS = 1.7;
    private static final double HEADER_PADDING_EMS = 1.8;
    private static final double PIXELS = 8;
    private static final Object FITTED = "org.dealbench.fitted";

    private final TableView<?> table;
    private final String kind;
    private final KeptWidths kept;
    private final Text ruler = new Text();
    private double em = Font.getDefault().getSize();

    /// Widths of a table's columns.
    ///
    /// @param kind of the table, under which widths are kept
    ColumnWidths(TableView<?> table, String kind, KeptWidths kept) {
        this.table = table;
        this.kind = kind;
        this.kept = kept;
    }

    /// Keeps what a person makes of a column's width.
    void watch(TableColumn<?, ?> column) {
        column.widthProperty().subscribe(width -> {
            if (column.getProperties().get(FITTED) instanceof Double last && Math.abs(last - width.doubleValue()) > 1) {
                kept.keep(kind, column.getId(), width.doubleValue() / em);
                column.getProperties().put(FITTED, width.doubleValue());
            }
        });
    }

    /// Sets the width of every column anew.
    ///
    /// @param font of the cells
    void fit(List<Column> columns, List<Row> rows, Font font) {
        Font bold = Font.font(font.getFamily() + HEADER_FACE, font.getSize());
        em = font.getSize();
        for (int i = 0; i < Math.min(columns.size(), table.getColumns().size()); i++) {
            double header = width(bold, columns.get(i).heading()) + em * HEADER_PADDING_EMS + PIXELS;
            set(i, Math.max(Math.max(header, widest(i, rows, font)), em * MIN_EMS));
        }
    }

    /// Makes room for rows that have changed; no column becomes narrower.
    void grow(List<Row> changed, Font font) {
        for (int i = 0; i < table.getColumns().size(); i++) {
            double wanted = widest(i, changed, font);
            if (wanted > table.getColumns().get(i).getWidth()) {
                set(i, wanted);
            }
        }
    }

    private double widest(int column, List<Row> rows, Font font) {
        double widest = 0;
        int longest = 0;
        int measured = 0;
        for (Row row : rows) {
            if (column < row.cells().size()) {
                Cell cell = row.cells().get(column);
                int length = cell.text().length() + (hasIcon(cell) ? 2 : 0);
                if (length >= longest * NEARLY && measured++ < MEASURED_ROWS) {
                    double icon = hasIcon(cell) ? font.getSize() * ICON_EMS : 0;
                    widest = Math.max(widest, width(font, cell.text()) + icon);
                    longest = Math.max(longest, length);
                }
            }
        }
        return Math.min(widest + font.getSize() * CELL_PADDING_EMS + PIXELS, font.getSize() * MAX_EMS);
    }

    private static boolean hasIcon(Cell cell) {
        return cell.mark() != Cell.Mark.NONE && cell.mark() != Cell.Mark.RESULT;
    }

    private void set(int index, double width) {
        TableColumn<?, ?> column = table.getColumns().get(index);
        OptionalDouble chosen = kept.width(kind, column.getId());
        double whole = chosen.isPresent() ? chosen.getAsDouble() * em : Math.ceil(width);
        column.getProperties().put(FITTED, whole);
        column.setPrefWidth(whole);
    }

    private double width(Font font, String text) {
        ruler.setFont(font);
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }
}
