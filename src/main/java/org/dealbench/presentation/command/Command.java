package org.dealbench.presentation.command;

import java.util.Locale;

/// Everything a person can do from a menu, the toolbar or the keyboard.
///
/// Menus list the commands in this order; a change of [#group] within a menu is a separator.
public enum Command {
    NEW(
            MenuName.FILE,
            0,
            "New workbook\u2026",
            "Shortcut+N",
            "fth-file-plus",
            "Begin a workbook, blank or from a template"),
    OPEN(MenuName.FILE, 0, "Open\u2026", "Shortcut+O", "fth-folder", "Open a workbook file"),
    OPEN_SAMPLE(
            MenuName.FILE,
            0,
            "Open the sample",
            "",
            "fth-book-open",
            "Open the workbook of published deals that comes with the program"),
    SAVE(MenuName.FILE, 1, "Save", "Shortcut+S", "fth-save", "Save the workbook to its file"),
    SAVE_AS(MenuName.FILE, 1, "Save as\u2026", "Shortcut+Shift+S", "fth-copy", "Save the workbook to another file"),
    HISTORY(
            MenuName.FILE,
            1,
            "History\u2026",
            "Shortcut+H",
            "fth-clock",
            "Look at earlier versions of the workbook, compare them with now, open one as a copy"),
    CLOSE(MenuName.FILE, 2, "Close", "Shortcut+W", "fth-x", "Close the window"),

    UNDO(MenuName.EDIT, 0, "Undo", "Shortcut+Z", "fth-corner-up-left", "Take back the last change"),
    REDO(MenuName.EDIT, 0, "Redo", "Shortcut+Shift+Z", "fth-corner-up-right", "Repeat the change that was taken back"),
    COPY(MenuName.EDIT, 1, "Copy cells", "Shortcut+C", "fth-copy", "Copy the selected cells for a spreadsheet"),
    COPY_WITH_HEADINGS(
            MenuName.EDIT,
            1,
            "Copy with headings",
            "Shortcut+Alt+C",
            "fth-clipboard",
            "Copy the selected cells under the headings of their columns"),
    PASTE(MenuName.EDIT, 1, "Paste cells", "Shortcut+V", "fth-clipboard", "Paste cells from a spreadsheet"),
    FILL_DOWN(MenuName.EDIT, 1, "Fill down", "Shortcut+D", "fth-arrow-down", "Repeat the top selected cell downwards"),
    CLEAR_CELLS(
            MenuName.EDIT,
            1,
            "Reset or clear cells",
            "Delete",
            "fth-delete",
            "Take back an override, or empty an optional cell"),
    CLEAR_UNCERTAINTY(
            MenuName.EDIT,
            1,
            "Clear uncertainty",
            "Shortcut+Shift+Delete",
            "fth-crosshair",
            "Keep the values of the selected cells and drop their ranges"),
    SORT(
            MenuName.EDIT,
            1,
            "Sort by column",
            "Shortcut+Alt+S",
            "fth-bar-chart",
            "Show the rows by the selected column; a third time restores the workbook's order"),
    ADD_ROW(MenuName.EDIT, 2, "Add row", "Shortcut+Shift+N", "fth-plus", "Add a row after the selected one"),
    DUPLICATE_ROW(
            MenuName.EDIT, 2, "Duplicate row", "Shortcut+Shift+D", "fth-layers", "Add a copy of the selected row"),
    ADD_COLUMN(
            MenuName.EDIT,
            2,
            "Add chip\u2026",
            "Shortcut+Shift+H",
            "fth-cpu",
            "Add a chip of the catalogue to the mix"),
    MOVE_UP(MenuName.EDIT, 3, "Move row up", "Alt+Up", "fth-arrow-up", "Move the selected row up"),
    MOVE_DOWN(MenuName.EDIT, 3, "Move row down", "Alt+Down", "fth-arrow-down", "Move the selected row down"),
    REMOVE_COLUMN(
            MenuName.EDIT,
            3,
            "Remove chip",
            "",
            "fth-minus-circle",
            "Take the chip of the selected cell out of the mix"),
    DELETE_ROW(MenuName.EDIT, 3, "Delete row", "Shortcut+Delete", "fth-trash-2", "Delete the selected row"),

    ADD_CLAIM(
            MenuName.EDIT,
            4,
            "Add claim",
            "Shortcut+Shift+L",
            "fth-book-open",
            "Say where the selected input comes from"),
    USE_READING(MenuName.EDIT, 4, "Use this reading", "", "fth-check", "Set the input to what the reading says"),
    SCENARIO_OF_READING(
            MenuName.EDIT,
            4,
            "Make a scenario of it",
            "",
            "fth-git-branch",
            "Add a scenario in which the input is what the reading says"),

    FIND(
            MenuName.VIEW,
            0,
            "Find or run\u2026",
            "Shortcut+K",
            "fth-search",
            "Find a command, page, input or scenario by a few letters"),
    NEXT_PAGE(MenuName.VIEW, 0, "Next page", "Shortcut+Page_Down", "fth-chevron-right", "Go to the next page"),
    PREVIOUS_PAGE(MenuName.VIEW, 0, "Previous page", "Shortcut+Page_Up", "fth-chevron-left", "Go to the previous page"),
    NEXT_REGION(
            MenuName.VIEW,
            0,
            "Next part of the window",
            "F6",
            "fth-arrow-right",
            "Toolbar, key figures, navigation, chart, table, inspector"),
    PREVIOUS_REGION(
            MenuName.VIEW,
            0,
            "Previous part of the window",
            "Shift+F6",
            "fth-arrow-left",
            "The same the other way round"),
    BY_MONTH(MenuName.VIEW, 1, "By month", "Shortcut+1", "fth-calendar", "Show every month"),
    BY_QUARTER(MenuName.VIEW, 1, "By quarter", "Shortcut+2", "fth-calendar", "Show calendar quarters"),
    BY_YEAR(MenuName.VIEW, 1, "By year", "Shortcut+3", "fth-calendar", "Show calendar years"),
    INSPECTOR(
            MenuName.VIEW,
            1,
            "Inspector",
            "Shortcut+I",
            "fth-sidebar",
            "Show or hide what is known of the selected input or number"),
    EXPLAIN(
            MenuName.VIEW,
            1,
            "Explain",
            "F2",
            "fth-help-circle",
            "Show what the number at hand is made of, down to inputs and their sources"),
    EXPLAIN_BACK(
            MenuName.VIEW,
            1,
            "Back to the number before",
            "Alt+Left",
            "fth-arrow-left",
            "Go back from a part to what it is a part of"),
    CHECKS(
            MenuName.VIEW,
            1,
            "Checks",
            "Shortcut+Shift+I",
            "fth-check-circle",
            "Show what does not add up and what is worth a look"),
    RESET_ZOOM(
            MenuName.VIEW, 2, "Show the whole calendar", "Shortcut+Shift+0", "fth-maximize", "Undo the chart's zoom"),
    THEME_SYSTEM(MenuName.VIEW, 3, "Theme of the system", "", "fth-monitor", "Light or dark as the system is"),
    THEME_LIGHT(MenuName.VIEW, 3, "Light", "", "fth-sun", "Dark words on a light ground"),
    THEME_DARK(MenuName.VIEW, 3, "Dark", "", "fth-moon", "Light words on a dark ground"),
    HIGH_CONTRAST(
            MenuName.VIEW,
            3,
            "High contrast",
            "",
            "fth-circle",
            "Black and white, strong lines and colours; on by itself where the system asks for it"),
    LARGER_TEXT(MenuName.VIEW, 4, "Larger text", "Shortcut+Plus", "fth-zoom-in", "Up to twice the usual size"),
    SMALLER_TEXT(MenuName.VIEW, 4, "Smaller text", "Shortcut+Minus", "fth-zoom-out", "Down to the usual size"),
    USUAL_TEXT(MenuName.VIEW, 4, "Usual text size", "Shortcut+0", "fth-type", "Words at 100 %"),

    ADD_DEAL(MenuName.MODEL, 0, "Add deal\u2026", "Shortcut+Alt+N", "fth-plus-square", "Add a deal with its parties"),
    OPEN_DEAL(
            MenuName.MODEL,
            0,
            "Open deal",
            "Shortcut+Shift+O",
            "fth-arrow-up-right",
            "Go to the tranches of the deal that is selected"),
    NEW_SCENARIO(
            MenuName.MODEL,
            1,
            "New scenario\u2026",
            "Shortcut+Shift+A",
            "fth-git-branch",
            "Add a scenario that builds on what is chosen now, and choose it"),
    DUPLICATE_SCENARIO(
            MenuName.MODEL,
            1,
            "Duplicate scenario",
            "",
            "fth-copy",
            "Add a copy of the chosen scenario, and choose it"),
    RENAME_SCENARIO(
            MenuName.MODEL, 1, "Rename scenario\u2026", "", "fth-edit-2", "Give the chosen scenario another name"),
    BUILD_SCENARIO(
            MenuName.MODEL,
            1,
            "Build scenario on\u2026",
            "",
            "fth-git-merge",
            "Choose what the chosen scenario starts from: the base or another scenario"),
    DELETE_SCENARIO(
            MenuName.MODEL,
            1,
            "Delete scenario",
            "",
            "fth-trash-2",
            "Delete the chosen scenario; those that build on it keep their numbers"),
    COMPARE_SCENARIOS(
            MenuName.MODEL,
            1,
            "Compare scenarios",
            "Shortcut+Shift+K",
            "fth-columns",
            "Hold the base and scenarios side by side"),
    GO_TO_INPUT(
            MenuName.MODEL,
            1,
            "Go to the input",
            "Shortcut+G",
            "fth-arrow-up-right",
            "Show the selected input where it is typed, on the page of its deal"),
    WORKBOOK_SETTINGS(
            MenuName.MODEL,
            2,
            "Workbook settings\u2026",
            "Shortcut+Comma",
            "fth-sliders",
            "Calendar, currency and reference chip of the workbook"),
    SAVE_ASSUMPTIONS(
            MenuName.MODEL,
            2,
            "Save assumptions\u2026",
            "",
            "fth-archive",
            "Keep the chips, or what a deal costs to build and run, for other workbooks"),
    ASSUMPTIONS(
            MenuName.MODEL,
            2,
            "Assumption sets\u2026",
            "Shortcut+Alt+A",
            "fth-box",
            "Insert, rename or delete chip catalogues and cost decks that were kept"),

    COPY_IMAGE(
            MenuName.EXPORT,
            0,
            "Copy chart as image",
            "Shortcut+Shift+C",
            "fth-image",
            "Put a picture of the chart on the clipboard"),
    EXPORT_PNG(MenuName.EXPORT, 1, "Chart as PNG\u2026", "Shortcut+E", "fth-image", "Save the chart as a picture"),
    EXPORT_PDF(MenuName.EXPORT, 1, "Chart as PDF\u2026", "Shortcut+P", "fth-file-text", "Save the chart as vectors"),
    EXPORT_CSV(MenuName.EXPORT, 1, "Numbers as CSV\u2026", "Shortcut+Shift+E", "fth-grid", "Save the chart's numbers"),
    EXPORT_XLSX(
            MenuName.EXPORT, 1, "Numbers as XLSX\u2026", "", "fth-grid", "Save the chart's numbers for a spreadsheet"),
    EXPORT_TABLE_CSV(
            MenuName.EXPORT, 2, "Inputs as CSV\u2026", "", "fth-list", "Save the table of inputs as it is shown"),
    EXPORT_TABLE_XLSX(
            MenuName.EXPORT,
            2,
            "Inputs as XLSX\u2026",
            "",
            "fth-list",
            "Save the table of inputs as it is shown, for a spreadsheet"),
    EXPORT_SPREADSHEET(
            MenuName.EXPORT,
            3,
            "Spreadsheet with formulas\u2026",
            "Shortcut+Alt+E",
            "fth-layers",
            "Save a deal as a spreadsheet that recalculates when an input is changed in it"),

    HELP(MenuName.HELP, 0, "Help", "F1", "fth-help-circle", "The topic of what has the focus, with its formula"),
    SHORTCUTS(
            MenuName.HELP,
            0,
            "Keyboard shortcuts",
            "Shift+F1",
            "fth-command",
            "Everything that can be done from the keyboard"),
    DIAGNOSTICS(
            MenuName.HELP,
            0,
            "Save diagnostics\u2026",
            "",
            "fth-life-buoy",
            "Save the log and the versions in a file for whoever mends the program"),
    ABOUT(MenuName.HELP, 0, "About Dealbench", "", "fth-info", "Version and licence");

    private final MenuName menu;
    private final int group;
    private final String text;
    private final String shortcut;
    private final String icon;
    private final String help;

    Command(MenuName menu, int group, String text, String shortcut, String icon, String help) {
        this.menu = menu;
        this.group = group;
        this.text = text;
        this.shortcut = shortcut;
        this.icon = icon;
        this.help = help;
    }

    /// Stable name for style sheets and tests: `save-as`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public MenuName menu() {
        return menu;
    }

    public int group() {
        return group;
    }

    public String text() {
        return text;
    }

    /// As JavaFX key combinations are written, empty for none.
    public String shortcut() {
        return shortcut;
    }

    /// Name of an icon of the Feather set.
    public String icon() {
        return icon;
    }

    /// What it does, for tooltips and the shortcut sheet.
    public String help() {
        return help;
    }
}
