package org.dealbench.presentation.shell;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.dealbench.presentation.assumptions.KeptSet;
import org.dealbench.presentation.assumptions.SetAction;
import org.dealbench.presentation.form.Form;
import org.dealbench.presentation.text.Choice;

/// What is asked of a person, in a dialog each. Empty when they think better of it.
public interface Questions {

    /// What to do with changes that are not saved.
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    Optional<Path> fileToOpen();

    /// Where to save a workbook.
    ///
    /// @param suggestion file name, and folder where there is one
    Optional<Path> fileToSave(Path suggestion);

    /// Where to export to.
    ///
    /// @param extension without the dot
    Optional<Path> fileToExport(Path suggestion, String extension);

    /// Asked before changes would be lost.
    Unsaved unsaved(String title);

    /// One of several things.
    Optional<Choice> choose(String question, List<Choice> choices);

    /// Has a form filled in.
    ///
    /// @return whether the person agreed, which they can only when the form is ready
    boolean fill(Form form);

    /// Shows the assumption sets there are. Empty for nothing more.
    ///
    /// @param zone in which times are told
    Optional<SetAction> assumptionSet(List<KeptSet> sets, ZoneId zone);

    /// Shows every command with its shortcut.
    void showShortcuts();

    /// Says what the program is.
    void showAbout();
}
