package org.dealbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LayerRulesTest {

    /// One class for every pair of layers: `model.UsesEngine` and so on.
    @ParameterizedTest
    @EnumSource
    void everyForbiddenUseOfALayerIsFoundAndNoOther(Layer layer) throws IOException {
        Offenders offenders = new Offenders();
        Layer.all().forEach(used -> {
            offenders.with(used.simpleName() + ".part.Part", "");
            offenders.with(
                    layer.simpleName() + ".Uses" + used.simpleName(),
                    Layer.ROOT + "." + used.simpleName() + ".part.Part part;");
        });

        assertThat(offenders.accusedBy(LayerRules.usesOnlyWhatItMay(layer)))
                .containsExactlyInAnyOrderElementsOf(layer.forbidden().stream()
                        .map(used -> layer.simpleName() + ".Uses" + used.simpleName())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyLayerThatShouldNotKnowALibraryIsFound(Library library) throws IOException {
        Offenders offenders = new Offenders();
        Layer.all().forEach(layer -> offenders.with(layer.simpleName() + ".Knows", SAMPLES.get(library) + " part; "));

        assertThat(offenders.accusedBy(LayerRules.keepsToItsLayers(library)))
                .containsExactlyInAnyOrderElementsOf(library.unknownTo()
                        .map(layer -> layer.simpleName() + ".Knows")
                        .toList());
    }

    private static final Map<Library, String> SAMPLES = Map.of(
            Library.JACKSON, "tools.jackson.databind.json.JsonMapper",
            Library.JDBC, "java.sql.Connection",
            Library.PDFBOX, "org.apache.pdfbox.pdmodel.PDDocument",
            Library.FASTEXCEL, "org.dhatim.fastexcel.Workbook",
            Library.PICOCLI, "picocli.CommandLine",
            Library.JAVAFX, "javafx.beans.property.StringProperty",
            Library.CONTROLS, "org.controlsfx.control.PopOver",
            Library.JAVAFX_INTERNALS, "com.sun.javafx.tk.Toolkit");

    @Test
    void classOutsideTheLayersIsFound() throws IOException {
        assertThat(new Offenders()
                        .with("Stray", "")
                        .with("util.Strings", "")
                        .with("modelling.Almost", "")
                        .with("model.Fine", "")
                        .with("engine.deal.Fine", "")
                        .accusedBy(LayerRules.standsInALayer()))
                .containsExactly("Stray", "modelling.Almost", "util.Strings");
    }

    @Test
    void libraryInModelOrEngineIsFound() throws IOException {
        assertThat(new Offenders()
                        .with("model.Logs", "org.slf4j.Logger log;")
                        .with("engine.deal.Observes", "javafx.beans.property.DoubleProperty value;")
                        .with("engine.Fine", "java.util.List<@org.jspecify.annotations.Nullable String> names;")
                        .with("analysis.Fine", "org.slf4j.Logger log;")
                        .accusedBy(LayerRules.calculatesWithTheJdkAlone()))
                .containsExactly("engine.deal.Observes", "model.Logs");
    }

    @Test
    void controlInAViewModelIsFound() throws IOException {
        assertThat(new Offenders()
                        .with("presentation.tranches.Control", "javafx.scene.control.Label label;")
                        .with("presentation.Window", "javafx.stage.Stage stage;")
                        .with("presentation.Worker", "javafx.concurrent.Task<String> task;")
                        .with("presentation.Thread", "void go() { javafx.application.Platform.exit(); }")
                        .with("presentation.Event", "javafx.event.ActionEvent event;")
                        .with(
                                "presentation.Fine",
                                "javafx.beans.property.StringProperty text; javafx.collections.ObservableList<String> rows;"
                                        + "javafx.util.Subscription subscription;")
                        .with("desktop.Fine", "javafx.scene.control.Label label;")
                        .accusedBy(LayerRules.presentsWithoutControls()))
                .containsExactly(
                        "presentation.Event",
                        "presentation.Thread",
                        "presentation.Window",
                        "presentation.Worker",
                        "presentation.tranches.Control");
    }

    @Test
    void painterOfTheToolkitInAnExportIsFound() throws IOException {
        assertThat(new Offenders()
                        .with("render.fx.Painter", "")
                        .with("render.Fine", "")
                        .with("export.Paints", "org.dealbench.render.fx.Painter painter;")
                        .with("cli.Paints", "org.dealbench.render.fx.Painter painter;")
                        .with("export.Fine", "org.dealbench.render.Fine painter;")
                        .with("desktop.Fine", "org.dealbench.render.fx.Painter painter;")
                        .accusedBy(LayerRules.exportsWithoutAToolkit()))
                .containsExactly("cli.Paints", "export.Paints");
    }

    @Test
    void cycleBetweenAPackageAndItsPartIsFound() throws IOException {
        List<String> findings = new Offenders()
                .with("engine.Plan", "org.dealbench.engine.deal.Line line;")
                .with("engine.deal.Line", "org.dealbench.engine.Plan plan;")
                .with("model.Fine", "")
                .with("analysis.Fine", "org.dealbench.model.Fine fine;")
                .findings(LayerRules.isFreeOfCycles());

        assertThat(findings).singleElement().asString().contains("Slice engine", "Slice engine.deal");
    }
}
