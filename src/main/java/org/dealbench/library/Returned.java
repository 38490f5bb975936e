package org.dealbench.library;

import java.lang.System.Logger.Level;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.workbook.Opening;
import org.dealbench.workbook.WorkbookFile;
import org.dealbench.workbook.WorkbookJson;

/// What came back into a library that was begun anew.
///
/// @param settings whether there were any
/// @param recent how many recent files
/// @param sets how many assumption sets
/// @param workbooks of how many a first version was taken from the file
record Returned(boolean settings, int recent, int sets, int workbooks) {

    private static final int MOST_WORKBOOKS = 50;
    private static final String LABEL = "As it was when the library was begun anew";

    /// Brings back what the mirrors hold, in an empty library.
    static Returned fromMirrors(Library library, Mirrors mirrors) {
        NotebookContent content = NotebookContent.of(mirrors.notebook().read());
        library.notebook().restore(content);
        int sets = library.assumptionSets().restore(mirrors.sets().read());
        return new Returned(!content.settings().isEmpty(), content.recent().size(), sets, 0);
    }

    /// Takes a first version of each recent workbook whose file is there, so that history goes on from now.
    Returned withWorkbooks(Library library) {
        int taken = 0;
        for (RecentFile each : library.notebook().recent(MOST_WORKBOOKS)) {
            taken += take(library, each) ? 1 : 0;
        }
        return new Returned(settings, recent, sets, taken);
    }

    private static boolean take(Library library, RecentFile recent) {
        try {
            Path file = Path.of(recent.file());
            if (WorkbookFile.onDisk().open(file) instanceof Opening.Opened opened) {
                library.revisions()
                        .add(
                                Revisions.identity(Optional.of(file), opened.workbook()),
                                Revision.Kind.OPENED,
                                opened.workbook().title(),
                                LABEL,
                                WorkbookJson.write(opened.workbook(), opened.extras()));
                return true;
            }
        } catch (InvalidPathException e) {
            System.getLogger(Returned.class.getName()).log(Level.DEBUG, "a name of another system", e);
        }
        return false;
    }

    boolean isNothing() {
        return !settings && recent == 0 && sets == 0;
    }

    /// What was kept and what is lost, in sentences.
    String told() {
        List<String> kept = new ArrayList<>();
        if (settings) {
            kept.add("your settings");
        }
        count(recent, "recent file", kept);
        count(sets, "assumption set", kept);
        if (workbooks > 0) {
            kept.add("a first version of " + (workbooks == 1 ? "1 workbook" : workbooks + " workbooks")
                    + " for its history");
        }
        return (kept.isEmpty() ? "" : "Kept: " + String.join(", ", kept) + ". ") + "Lost: "
                + (settings || recent > 0 ? "" : "settings, recent files and ")
                + "the history of earlier sessions. Your workbooks are not touched.";
    }

    private static void count(int count, String noun, List<String> into) {
        if (count > 0) {
            into.add(count + " " + noun + (count == 1 ? "" : "s"));
        }
    }
}
