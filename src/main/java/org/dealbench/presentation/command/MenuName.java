package org.dealbench.presentation.command;

/// The menus, from left to right.
public enum MenuName {
    FILE("_File"),
    EDIT("_Edit"),
    VIEW("_View"),
    MODEL("_Model"),
    EXPORT("E_xport"),
    HELP("_Help");

    private final String text;

    MenuName(String text) {
        this.text = text;
    }

    /// With an underscore before the letter that opens it.
    public String text() {
        return text;
    }
}
