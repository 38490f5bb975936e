package org.dealbench.export;

import org.dealbench.analysis.spreadsheet.Cell;
import org.dhatim.fastexcel.StyleSetter;

/// Colours and weights of cells, those that analysts know: blue on yellow is typed, black is computed.
final class CellLook {

    private static final String INPUT_TEXT = "1F4E9E";
    private static final String INPUT_GROUND = "FFF8DC";
    private static final String FIXED_GROUND = "EDEDED";
    private static final String QUIET_TEXT = "8A8A8A";
    private static final String WORKING_TEXT = "6E6E6E";
    private static final String HEADING_GROUND = "1F3A5F";
    private static final String HEADING_TEXT = "FFFFFF";
    private static final String TOTAL_GROUND = "F2F6FA";

    /// Every machine has it or one of the same widths.
    private static final String FONT = "Arial";

    private static final int FONT_SIZE = 10;
    private static final int TITLE_SIZE = 14;

    private CellLook() {}

    /// Whether two cells look the same but for what they hold.
    static boolean isAlike(Cell one, Cell other) {
        return one.look() == other.look() && one.format().equals(other.format()) && isWords(one) == isWords(other);
    }

    private static boolean isWords(Cell cell) {
        return cell.content() instanceof Cell.Words;
    }

    static void apply(Cell cell, StyleSetter style) {
        style.fontName(FONT).fontSize(FONT_SIZE);
        if (!cell.format().isEmpty()) {
            style.format(cell.format());
        }
        switch (cell.look()) {
            case PLAIN, PROSE -> {}
            case TITLE -> style.bold().fontSize(TITLE_SIZE);
            case HEADING -> style.bold().fontColor(HEADING_TEXT).fillColor(HEADING_GROUND);
            case SUBHEADING -> style.bold();
            case QUIET -> quiet(cell, style);
            case INPUT -> style.fontColor(INPUT_TEXT).fillColor(INPUT_GROUND);
            case FIXED -> style.fontColor(WORKING_TEXT).fillColor(FIXED_GROUND).horizontalAlignment("right");
            case WORKING -> style.fontColor(WORKING_TEXT);
            case TOTAL -> style.bold().fillColor(TOTAL_GROUND);
        }
        style.set();
    }

    /// Words keep away from the numbers before them.
    private static void quiet(Cell cell, StyleSetter style) {
        style.fontColor(QUIET_TEXT);
        if (isWords(cell)) {
            style.horizontalAlignment("left").indent(1);
        }
    }
}
