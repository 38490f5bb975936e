package org.dealbench.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/// Who may use whom.
final class LayerRules {

    private LayerRules() {}

    static ArchRule standsInALayer() {
        return classes()
                .that(DescribedPredicate.describe("are not package-info", LayerRules::isWritten))
                .should()
                .resideInAnyPackage(Layer.packagesOf(Layer.all()))
                .because("a class outside the layers obeys none of their rules")
                .allowEmptyShould(true);
    }

    private static boolean isWritten(JavaClass type) {
        return !type.getSimpleName().equals("package-info");
    }

    static ArchRule usesOnlyWhatItMay(Layer layer) {
        return noClasses()
                .that()
                .resideInAPackage(layer.packages())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Layer.packagesOf(layer.forbidden().stream()))
                .because("of the table of packages in CONTRIBUTING.md")
                .allowEmptyShould(true);
    }

    static ArchRule keepsToItsLayers(Library library) {
        return noClasses()
                .that()
                .resideInAnyPackage(Layer.packagesOf(library.unknownTo()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library.packages())
                .because(library + " is the business of other layers")
                .allowEmptyShould(true);
    }

    static ArchRule calculatesWithTheJdkAlone() {
        return classes()
                .that()
                .resideInAnyPackage(Layer.MODEL.packages(), Layer.ENGINE.packages())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Layer.MODEL.packages(), Layer.ENGINE.packages(), "java..", "org.jspecify..")
                .because("what is computed has to outlive every library")
                .allowEmptyShould(true);
    }

    static ArchRule presentsWithoutControls() {
        return noClasses()
                .that()
                .resideInAPackage(Layer.PRESENTATION.packages())
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are JavaFX beyond beans, collections and util",
                        (JavaClass type) -> type.getPackageName().startsWith("javafx.")
                                && !type.getPackageName().matches("javafx\\.(beans|collections|util)(\\..*)?")))
                .because("a view model is tested without a toolkit")
                .allowEmptyShould(true);
    }

    static ArchRule exportsWithoutAToolkit() {
        return noClasses()
                .that()
                .resideInAnyPackage(Layer.EXPORT.packages(), Layer.CLI.packages())
                .should()
                .dependOnClassesThat()
                .resideInAPackage(Layer.ROOT + ".render.fx..")
                .because("a chart is exported where there is no display")
                .allowEmptyShould(true);
    }

    static ArchRule isFreeOfCycles() {
        return slices().matching(Layer.ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages in a cycle are one package")
                .allowEmptyShould(true);
    }
}
