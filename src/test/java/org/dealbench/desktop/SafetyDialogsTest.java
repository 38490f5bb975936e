package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dealbench.chart.display.Theme;
import org.dealbench.desktop.dialog.FxSafetyQuestions;
import org.dealbench.desktop.shell.Looks;
import org.dealbench.model.Address;
import org.dealbench.model.Inputs;
import org.dealbench.model.Outcome;
import org.dealbench.model.Validation;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.Workbenches;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.shell.Appearance;
import org.dealbench.presentation.shell.Appearance.Look;
import org.dealbench.presentation.shell.FileThreads;
import org.dealbench.presentation.shell.History;
import org.dealbench.presentation.shell.History.Version;
import org.dealbench.presentation.shell.HistoryPreview;
import org.dealbench.presentation.shell.Recoverable;
import org.dealbench.presentation.shell.SafetyQuestions;
import org.dealbench.presentation.shell.SafetyQuestions.Looking;
import org.dealbench.presentation.shell.SafetyQuestions.OnDisk;
import org.dealbench.presentation.shell.SafetyQuestions.Recovering;
import org.dealbench.presentation.shell.SafetyQuestions.Recovery;
import org.dealbench.presentation.shell.Workbench;
import org.dealbench.render.fx.CanvasFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SafetyDialogsTest {

    private static final Instant LAST = Instant.parse("2026-11-23T12:03:11Z");

    private final Appearance appearance = new Appearance();
    private final List<String> faults = new ArrayList<>();
    private SafetyQuestions questions;
    private Stage owner;

    @Start
    void start(Stage stage) {
        owner = stage;
        Looks.prepare(new CanvasFonts());
        Looks looks = new Looks(appearance);
        stage.setScene(new Scene(new Label("Behind"), 1280, 800));
        stage.show();
        questions = new FxSafetyQuestions(stage, looks::dress, ZoneOffset.UTC);
    }

    private <T> AtomicReference<T> opened(Function<SafetyQuestions, T> ask, String name) {
        AtomicReference<T> answer = new AtomicReference<>();
        FxThread.INSTANCE.execute(() -> answer.set(ask.apply(questions)));
        WaitForAsyncUtils.waitForFxEvents(5);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Scene dialog = Window.getWindows().stream()
                    .filter(window -> window instanceof Stage && !window.equals(owner))
                    .map(Window::getScene)
                    .findFirst()
                    .orElseThrow();
            faults.addAll(Readability.faults(
                    dialog, appearance.lookProperty().get() == Look.DARK ? Theme.DARK : Theme.LIGHT));
            Staged.write(dialog.snapshot(null), name);
        });
        return answer;
    }

    private static Recoverable left(String id, Optional<Path> file, String note) {
        return new Recoverable(
                id, file, 12, LAST, "Change amount of Initial investment to 20bn", Staged.sample(), note);
    }

    @Test
    void whatWasLeftIsOfferedByNameAndKeptByEscape(FxRobot robot) {
        Recoverable one = left("1", Optional.of(Path.of("/deals/Amazon - OpenAI, February 2026.dealbench")), "");
        Recoverable two = left(
                "2",
                Optional.empty(),
                "The file is not as it was when these edits were made, so that they are opened without a file; save"
                        + " them under another name.");
        AtomicReference<Optional<Recovering>> answer =
                opened(asked -> asked.recover(List.of(one, two)), "dialog-recover");
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(answer.get()).isEmpty();

        robot.interact(() -> appearance.lookProperty().set(Look.DARK));
        answer = opened(asked -> asked.recover(List.of(one, two)), "dialog-recover-dark");
        robot.clickOn("Open");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(answer.get()).contains(new Recovering(one, Recovery.OPEN));
        assertThat(faults).isEmpty();
    }

    @Test
    void aFileChangedOnDiskIsLeftAloneByEscape(FxRobot robot) {
        AtomicReference<OnDisk> answer =
                opened(asked -> asked.changedOnDisk("/deals/Stargate.dealbench", true), "dialog-changed");
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(answer.get()).isEqualTo(OnDisk.LATER);

        answer = opened(asked -> asked.changedOnDisk("/deals/Stargate.dealbench", false), "dialog-changed-clean");
        robot.clickOn("Compare");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(answer.get()).isEqualTo(OnDisk.COMPARE);
        assertThat(faults).isEmpty();
    }

    @Test
    void differencesAreAList(FxRobot robot) {
        opened(
                asked -> {
                    asked.showDifferences(
                            "What differs from the file on disk",
                            IntStream.range(0, 30)
                                    .mapToObj(i -> "deals/aws-openai/tranches/t" + i + "/amount: 15000000000 here,"
                                            + " 20000000000 on disk")
                                    .toList());
                    return true;
                },
                "dialog-differences");
        robot.push(KeyCode.ESCAPE);
        assertThat(faults).isEmpty();
    }

    private static HistoryPreview preview() {
        WorkbookDocument document = new WorkbookDocument(Staged.sample(), Validation::check);
        History history = new History() {
            @Override
            public List<Version> of(Workbook workbook, Optional<Path> file) {
                return List.of();
            }

            @Override
            public Optional<Workbook> workbook(Version version) {
                String deal = Staged.sample().deals().getFirst().id();
                return Inputs.replace(
                                        Staged.sample(),
                                        Address.of("deals", deal, "economics", "powerPrice"),
                                        Value.of(version.id() * 10.0))
                                instanceof Outcome.Ok<Workbook>(Workbook then)
                        ? Optional.of(then)
                        : Optional.empty();
            }
        };
        Workbench workbench = Workbenches.over(document);
        workbench.show(PageKey.of(document.workbook().deals().getFirst().id(), PageKind.TRANCHES));
        return new HistoryPreview(
                workbench, Workbenches.PROJECTING, history, new FileThreads(Runnable::run, Runnable::run));
    }

    @Test
    void earlierVersionsAreComparedOrOpened(FxRobot robot) {
        List<Version> versions = IntStream.range(0, 20)
                .mapToObj(i -> new Version(
                        "uuid",
                        i,
                        i % 7 == 3 ? "Not saved" : "Saved",
                        LAST.minusSeconds(i * 4_000L),
                        "Stargate",
                        "Change amount of Tranche " + i + " to 20bn"))
                .toList();
        HistoryPreview preview = preview();
        AtomicReference<Optional<Looking>> answer = opened(asked -> asked.version(versions, preview), "dialog-history");
        assertThat(robot.lookup("#version-figures").queryTableView().getItems().toString())
                .contains("label=Provider NPV");
        assertThat(robot.lookup("#version-differences")
                        .queryListView()
                        .getItems()
                        .toString())
                .contains("Power price: 0 USD/MWh -> 75 USD/MWh");
        robot.push(KeyCode.DOWN);
        robot.clickOn("Open as a copy");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(answer.get()).isPresent().get().isInstanceOf(Looking.Restore.class);

        robot.interact(() -> {
            appearance.setTextPercent(Appearance.MAX_PERCENT);
            appearance.lookProperty().set(Look.DARK);
        });
        answer = opened(asked -> asked.version(versions, preview), "dialog-history-large");
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(answer.get()).isEmpty();
        assertThat(faults).isEmpty();
    }
}
