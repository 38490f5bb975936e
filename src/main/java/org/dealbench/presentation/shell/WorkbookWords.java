package org.dealbench.presentation.shell;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.analysis.comparison.WorkbookChanges;
import org.dealbench.chart.ChangeWords;
import org.dealbench.model.Workbook;

/// What two versions of a workbook do not have in common, as dialogs say it.
final class WorkbookWords {

    private WorkbookWords() {}

    /// What moves numbers, in the deal's words, then all else by address, a line each; none where nothing differs.
    ///
    /// @param beforeName when or where one version is: `then`
    static List<String> changes(Workbook before, String beforeName, Workbook after, String afterName) {
        WorkbookChanges changes = WorkbookChanges.between(before, after);
        ChangeWords words = new ChangeWords(before, after);
        List<String> lines = new ArrayList<>();
        changes.transition().changes().forEach(change -> lines.addAll(words.of(change)));
        changes.others().forEach(other -> lines.add(other.text(beforeName, afterName)));
        return lines;
    }
}
