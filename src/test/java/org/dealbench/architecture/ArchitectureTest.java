package org.dealbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The program obeys every rule of its design. That each rule bites is shown by the tests beside this one.
class ArchitectureTest {

    private static final int LONGEST_FILE = 400;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(Layer.ROOT);

    @ParameterizedTest
    @EnumSource
    void eachLayerUsesOnlyTheLayersItMay(Layer layer) {
        LayerRules.usesOnlyWhatItMay(layer).check(CLASSES);
    }

    @ParameterizedTest
    @EnumSource
    void eachLibraryKeepsToItsLayers(Library library) {
        LayerRules.keepsToItsLayers(library).check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ruleHolds(ArchRule rule) {
        rule.check(CLASSES);
    }

    static Stream<ArchRule> rules() {
        return Stream.of(
                LayerRules.standsInALayer(),
                LayerRules.calculatesWithTheJdkAlone(),
                LayerRules.presentsWithoutControls(),
                LayerRules.exportsWithoutAToolkit(),
                LayerRules.isFreeOfCycles(),
                ThreadRules.onlyFxThreadReachesForTheToolkit(),
                ThreadRules.onlyMainsMakeThreads(),
                ThreadRules.noServiceOfTheToolkit(),
                StateRules.noStaticChanges(),
                StateRules.onlyTheCommandLineUsesStandardStreams(),
                SameBitsRules.onlyTranscendentalTakesPowers(),
                SameBitsRules.calculatesWithoutAngles(),
                SameBitsRules.timeComesFromAnInjectedClock(),
                SameBitsRules.onlyTheOutsideMeasuresTime());
    }

    /// A renamed package would otherwise leave its rules holding for nothing.
    @ParameterizedTest
    @EnumSource(names = {"MODEL", "ENGINE", "WORKBOOK", "LIBRARY", "CHART", "RENDER", "CLI", "DESKTOP"})
    void layerIsThere(Layer layer) {
        assertThat(CLASSES).anyMatch(type -> type.getPackageName().startsWith(Layer.ROOT + "." + layer.simpleName()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java"})
    void noFileIsOver400Lines(Path folder) {
        assertThat(new SourceTree(folder).filesOver(LONGEST_FILE)).isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(SourceTree.packagesWithoutNullMarked(
                        new SourceTree(Path.of("src/main/java")), new SourceTree(Path.of("src/test/java"))))
                .isEmpty();
    }

    @Test
    void onlyTheProgramItselfIsLookedAt() {
        assertThat(CLASSES).isNotEmpty().noneMatch(type -> type.getName().endsWith("Test"));
    }
}
