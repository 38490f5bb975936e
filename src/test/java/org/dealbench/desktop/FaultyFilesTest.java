package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.SampleWorkbooks;
import org.dealbench.presentation.WorkbookBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Files that cannot be opened or written: told in the banner, nothing lost.
@ExtendWith(ApplicationExtension.class)
class FaultyFilesTest {

    @TempDir
    private Path folder;

    private Staged staged;

    @Start
    void start(Stage stage) {
        staged = new Staged(stage, WorkbookBuilder.sample());
    }

    static Stream<Arguments> contents() throws IOException {
        byte[] sample = Files.readAllBytes(Path.of("assets", "amazon-openai.dealbench"));
        String text = new String(sample, StandardCharsets.UTF_8);
        byte[] binary = new byte[4096];
        for (int i = 0; i < binary.length; i++) {
            binary[i] = (byte) (i * 31);
        }
        return Stream.of(
                Arguments.of("torn", text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("empty", new byte[0]),
                Arguments.of("binary", binary),
                Arguments.of(
                        "newer",
                        text.replaceFirst("\"version\": 1", "\"version\": 7").getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void fileThatCannotBeReadIsToldAndLeftAsItIs(String name, byte[] content, FxRobot robot) throws IOException {
        Path file = folder.resolve(name + ".dealbench");
        Files.write(file, content);
        Workbook before = staged.window().workbench().document().workbook();
        staged.run(() -> staged.window().files().open(file));

        assertThat(staged.window().workbench().document().workbook()).isSameAs(before);
        assertThat(robot.lookup("#banner-text").queryAs(Label.class).getText()).contains(name + ".dealbench");
        assertThat(Files.readAllBytes(file)).isEqualTo(content);
        staged.picture("file-" + name);
        assertThat(staged.unreadable()).isEmpty();
    }

    @Test
    void everyFaultOfAFileIsListed(FxRobot robot) throws IOException {
        String text = Files.readString(Path.of("assets", "amazon-openai.dealbench"));
        Path file = folder.resolve("faults.dealbench");
        Files.writeString(file, text.replaceAll("\"(lifeMonths|watts|instalments|pue)\": [0-9.]+", "\"$1\": -1"));
        staged.run(() -> staged.window().files().open(file));

        VBox details = robot.lookup("#banner-details").queryAs(VBox.class);
        assertThat(details.getChildren()).hasSizeGreaterThan(29);
        staged.picture("file-faults");
    }

    @Test
    void folderThatCannotBeWrittenKeepsTheChanges(FxRobot robot) throws IOException {
        Path noFolder = Files.writeString(folder.resolve("file"), "in the way");
        staged.questions().answer(noFolder.resolve("deal.dealbench"));
        staged.run(() -> staged.window().workbench().document().edit("Empty", _ -> SampleWorkbooks.empty()));
        staged.run(() -> staged.window().files().save());

        assertThat(staged.window().workbench().document().dirtyProperty().get()).isTrue();
        assertThat(robot.lookup("#banner-text").queryAs(Label.class).getText()).contains("could not be saved");
        staged.picture("file-not-saved");
        assertThat(staged.unreadable()).isEmpty();
    }
}
