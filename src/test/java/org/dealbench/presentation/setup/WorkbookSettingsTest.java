package org.dealbench.presentation.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.dealbench.model.Validation;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.WorkbookBuilder;
import org.dealbench.presentation.document.EditResult;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.form.FormField;
import org.junit.jupiter.api.Test;

class WorkbookSettingsTest {

    private final WorkbookDocument document = new WorkbookDocument(WorkbookBuilder.sample(), Validation::check);
    private final WorkbookSettings settings = new WorkbookSettings(document);

    private FormField field(String id) {
        return settings.form().fields().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingTypedIsNoStep() {
        assertThat(settings.form().readyProperty().get()).isTrue();
        assertThat(settings.apply()).isInstanceOf(EditResult.Unchanged.class);
    }

    @Test
    void allChangesAreOneStep() {
        Workbook before = document.workbook();
        field("title").textProperty().set("Other");
        field("calendar/months").textProperty().set("90");
        field("referenceTflops").textProperty().set("2,000");
        field("referenceChip").textProperty().set("Vera Rubin");
        settings.apply();
        assertThat(document.workbook().calendar().months()).isEqualTo(90);
        assertThat(document.workbook().referenceChip()).isEqualTo("rubin");
        assertThat(document.workbook().referenceTflops()).isEqualTo(2000);
        assertThat(document.undoLabelProperty().get()).isEqualTo("Change workbook settings");
        document.undo();
        assertThat(document.workbook()).isEqualTo(before);
    }

    @Test
    void shorterCalendarSaysWhatFallsOutside() {
        YearMonth last =
                document.workbook().deals().getFirst().phases().getLast().start();
        int months = document.workbook().calendar().timeline().indexOf(last);
        field("calendar/months").textProperty().set(String.valueOf(months));
        assertThat(settings.form().noteProperty().get())
                .contains("No longer in the calendar")
                .contains("Start");
        assertThat(settings.form().readyProperty().get()).isTrue();
    }

    @Test
    void wrongOnesAreToldAsInCells() {
        field("calendar/months").textProperty().set("1000");
        assertThat(field("calendar/months").faultProperty().get())
                .isEqualTo("Months must be between 1 and 600, but was 1,000.");
        field("currency").textProperty().set("dollars");
        field("calendar/months").textProperty().set("100");
        assertThat(field("currency").faultProperty().get()).contains("ISO 4217");
        field("currency").textProperty().set("EUR");
        assertThat(settings.form().noteProperty().get()).contains("nothing is converted");
    }
}
