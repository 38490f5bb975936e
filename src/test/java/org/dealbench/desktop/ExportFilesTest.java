package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.dealbench.presentation.command.Command;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A person who takes tables and deals to a spreadsheet.
@ExtendWith(ApplicationExtension.class)
class ExportFilesTest {

    @TempDir
    private Path folder;

    private Staged staged;

    @Start
    void start(Stage stage) {
        staged = new Staged(stage, Staged.sample());
    }

    private Path export(Command command, String name) {
        Path file = folder.resolve(name);
        staged.questions().answer(file);
        staged.run(() -> staged.window().commands().run(command));
        staged.settle();
        return file;
    }

    private void show(PageKind page) {
        staged.run(() -> staged.window().workbench().show(PageKey.of("oracle-openai", page)));
        staged.settle();
    }

    @Test
    void dealAtHandIsWrittenAsASpreadsheetWithFormulas() throws IOException {
        show(PageKind.CAPACITY);

        Path file = export(Command.EXPORT_SPREADSHEET, "deal.xlsx");

        assertThat(staged.questions().asked()).containsExactly("export oracle-openai spreadsheet.xlsx");
        try (ReadableWorkbook read = new ReadableWorkbook(file.toFile())) {
            assertThat(read.getFirstSheet().read().getFirst().getCell(0).getRawValue())
                    .isEqualTo("Oracle - OpenAI (Stargate)");
            assertThat(read.findSheet("Capacity")).isPresent();
        }
        assertThat(staged.window()
                        .workbench()
                        .notices()
                        .currentProperty()
                        .get()
                        .orElseThrow()
                        .text())
                .startsWith("Exported to ");
    }

    @Test
    void pageOfTheWholeWorkbookAsksWhichDeal() {
        staged.run(() -> staged.window().workbench().show(PageKey.of(PageKind.DEALS)));
        staged.settle();

        Path file = export(Command.EXPORT_SPREADSHEET, "deal.xlsx");

        assertThat(staged.questions().asked()).startsWith("Which deal?");
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void tableOfInputsIsWrittenWithWhatItShows() throws IOException {
        show(PageKind.CAPACITY);

        Path csv = export(Command.EXPORT_TABLE_CSV, "phases.csv");
        Path xlsx = export(Command.EXPORT_TABLE_XLSX, "phases.xlsx");

        int rows = staged.window()
                .workbench()
                .pageProperty()
                .get()
                .orElseThrow()
                .table()
                .table()
                .rows()
                .size();
        assertThat(Files.readAllLines(csv)).hasSize(1 + rows).first().asString().contains("Start");
        try (ReadableWorkbook read = new ReadableWorkbook(xlsx.toFile())) {
            assertThat(read.getFirstSheet().read()).hasSize(1 + rows);
        }
    }

    @Test
    void numbersOfTheChartAreWrittenAsXlsx() throws IOException {
        show(PageKind.CAPACITY);

        Path file = export(Command.EXPORT_XLSX, "numbers.xlsx");

        try (ReadableWorkbook read = new ReadableWorkbook(file.toFile())) {
            Row headings = read.getFirstSheet().read().getFirst();
            assertThat(headings.getCell(0).getRawValue()).isEqualTo("Period");
        }
    }

    @Test
    void fileThatCannotBeWrittenIsToldWithWhatWasKept() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "mine");
        staged.questions().answer(taken.resolve("deal.xlsx"));

        staged.run(() -> staged.window().commands().run(Command.EXPORT_SPREADSHEET));
        staged.settle();

        assertThat(staged.window()
                        .workbench()
                        .notices()
                        .currentProperty()
                        .get()
                        .orElseThrow()
                        .text())
                .contains("could not be exported to", "A file that was there before is as it was.");
        assertThat(taken).hasContent("mine");
    }
}
