package org.dealbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dealbench.analysis.spreadsheet.Book;
import org.dealbench.analysis.spreadsheet.DealSpreadsheet;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.export.BookFile;
import org.dealbench.model.Deal;
import org.dealbench.model.Workbook;

/// Writes deals as spreadsheets that recalculate, each to a file of its own, and says which files it wrote.
///
/// @param folder made if need be
/// @param clock for the date on the cover
record SpreadsheetFiles(Terminal terminal, Path folder, Clock clock) {

    /// Asks for the spreadsheet of every deal, after a deal's id for that of the one.
    static final String WORD = "spreadsheet";

    /// Whether a word asks for spreadsheets rather than charts.
    static boolean isMeant(String word) {
        return word.strip().equals(WORD) || word.strip().endsWith("/" + WORD);
    }

    /// The deals that some words ask for, each once.
    ///
    /// @throws IllegalArgumentException naming a word that asks for a deal there is not
    static List<String> deals(Workbook workbook, List<String> words) {
        List<String> all = workbook.deals().stream().map(Deal::id).toList();
        List<String> wanted = new ArrayList<>();
        for (String word : words) {
            String deal = word.strip().replaceFirst("/?" + WORD + "$", "");
            if (word.strip().equals(WORD) || word.strip().equals(ChartChoice.ALL)) {
                wanted.addAll(all);
            } else if (isMeant(word) && all.contains(deal)) {
                wanted.add(deal);
            } else if (isMeant(word)) {
                throw new IllegalArgumentException("there is no deal '" + deal + "'; the deals are "
                        + all.stream().collect(Collectors.joining(", ")));
            }
        }
        return wanted.stream().distinct().toList();
    }

    /// Writes those of some deals.
    ///
    /// @return the exit code
    int write(Attempt.Projected projected, List<String> deals) {
        DealSpreadsheet spreadsheets = new DealSpreadsheet(DealLines.catalogue());
        var scenario = projected.scenario();
        int written = 0;
        for (String deal : deals) {
            Book book = spreadsheets.of(
                    projected.workbook(),
                    projected.projection(),
                    deal,
                    scenario == null ? null : scenario.name(),
                    clock.instant());
            String id = deal + "/" + WORD + (scenario == null ? "" : "/scenario/" + scenario.id());
            try {
                terminal.result(BookFile.write(book, folder, id).toString());
                written++;
            } catch (IOException e) {
                terminal.say("dealbench: " + WriteProblem.of(e, folder) + " " + ChartFiles.kept(written));
                return ExitCode.MACHINE;
            }
        }
        return ExitCode.DONE;
    }
}
