package org.dealbench.presentation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.UnaryOperator;
import org.dealbench.model.Fault;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.SampleWorkbooks;
import org.junit.jupiter.api.Test;

class WorkbookDocumentTest {

    private final WorkbookDocument document =
            new WorkbookDocument(SampleWorkbooks.titled("One"), WorkbookDocumentTest::faults);

    /// A title must not be shouted.
    private static List<Fault> faults(Workbook workbook) {
        return workbook.title().endsWith("!")
                ? List.of(new Fault("title", "title must not be shouted"), new Fault("notes", "still there"))
                : List.of(new Fault("notes", "still there"));
    }

    private static UnaryOperator<Workbook> title(String title) {
        return _ -> SampleWorkbooks.titled(title);
    }

    @Test
    void undoBringsBackTheWorkbookAndItsName() {
        document.edit("Rename to Two", title("Two"));
        assertThat(document.undoLabelProperty().get()).isEqualTo("Rename to Two");

        document.undo();
        assertThat(document.workbook().title()).isEqualTo("One");
        assertThat(document.undoLabelProperty().get()).isEmpty();
        assertThat(document.redoLabelProperty().get()).isEqualTo("Rename to Two");

        document.redo();
        assertThat(document.workbook().title()).isEqualTo("Two");
    }

    @Test
    void equalResultIsNoStepAndKeepsRedo() {
        document.edit("Rename", title("Two"));
        document.undo();

        assertThat(document.edit("Rename", title("One"))).isEqualTo(new EditResult.Unchanged());
        assertThat(document.redoLabelProperty().get()).isEqualTo("Rename");
    }

    @Test
    void newEditForgetsWhatWasTakenBack() {
        document.edit("Rename", title("Two"));
        document.undo();
        document.edit("Rename", title("Three"));
        document.redo();

        assertThat(document.workbook().title()).isEqualTo("Three");
    }

    @Test
    void burstOfTypingIsOneStepWithTheLastLabel() {
        document.edit("Rename to T", "title", title("T"));
        document.edit("Rename to Tw", "title", title("Tw"));
        document.edit("Rename to Two", "title", title("Two"));
        assertThat(document.undoLabelProperty().get()).isEqualTo("Rename to Two");

        document.undo();
        assertThat(document.workbook().title()).isEqualTo("One");
    }

    @Test
    void pauseOrAnotherFieldEndsTheBurst() {
        document.edit("Rename to Two", "title", title("Two"));
        document.endBurst();
        document.edit("Rename to Three", "title", title("Three"));
        document.edit("Note", "notes", title("Four"));
        document.undo();
        assertThat(document.workbook().title()).isEqualTo("Three");
        document.undo();
        assertThat(document.workbook().title()).isEqualTo("Two");
    }

    @Test
    void burstThatComesBackLeavesNoStep() {
        document.edit("Rename to Two", "title", title("Two"));
        document.edit("Rename to One", "title", title("One"));

        assertThat(document.undoLabelProperty().get()).isEmpty();
        assertThat(document.dirtyProperty().get()).isFalse();
    }

    @Test
    void savedMarkFollowsTheSavedWorkbookThroughUndo() {
        document.edit("Rename", title("Two"));
        assertThat(document.dirtyProperty().get()).isTrue();
        document.markSaved(document.workbook());
        assertThat(document.dirtyProperty().get()).isFalse();

        document.undo();
        assertThat(document.dirtyProperty().get()).isTrue();
        document.redo();
        assertThat(document.dirtyProperty().get()).isFalse();
    }

    @Test
    void editMadeWhileItWasSavedLeavesTheDocumentDirty() {
        Workbook written = document.workbook();
        document.edit("Rename", title("Two"));
        document.markSaved(written);

        assertThat(document.dirtyProperty().get()).isTrue();
    }

    @Test
    void editThatBringsAFaultIsRefusedWithItsText() {
        EditResult result = document.edit("Rename", title("Two!"));

        assertThat(result).isInstanceOfSatisfying(EditResult.Refused.class, refused -> assertThat(refused.message())
                .isEqualTo("title must not be shouted"));
        assertThat(document.workbook().title()).isEqualTo("One");
        assertThat(document.undoLabelProperty().get()).isEmpty();
    }

    @Test
    void editWithinAnEditIsABug() {
        document.workbookProperty().subscribe((_, shown) -> {
            if (shown.title().equals("Two")) {
                assertThatThrownBy(() -> document.edit("Rename", title("Three")))
                        .isInstanceOf(IllegalStateException.class);
            }
        });
        document.edit("Rename", title("Two"));
        assertThat(document.workbook().title()).isEqualTo("Two");

        document.edit("Rename", title("Four"));
        assertThat(document.workbook().title()).isEqualTo("Four");
    }

    @Test
    void historyIsBoundedAndOpeningForgetsIt() {
        for (int i = 0; i < WorkbookDocument.MAX_STEPS + 10; i++) {
            document.edit("Rename", title("Title " + i));
        }
        for (int i = 0; i < WorkbookDocument.MAX_STEPS + 10; i++) {
            document.undo();
        }
        assertThat(document.workbook().title()).isEqualTo("Title 9");

        document.open(SampleWorkbooks.titled("Other"));
        document.undo();
        document.redo();
        assertThat(document.workbook().title()).isEqualTo("Other");
        assertThat(document.dirtyProperty().get()).isFalse();
    }
}
