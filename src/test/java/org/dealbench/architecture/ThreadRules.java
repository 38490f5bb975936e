package org.dealbench.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Collection;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.SubmissionPublisher;
import java.util.function.Predicate;
import java.util.stream.BaseStream;
import javafx.application.Platform;

/// Threads are made in one place a program, and one class hands work to the toolkit's.
final class ThreadRules {

    private ThreadRules() {}

    static ArchRule onlyFxThreadReachesForTheToolkit() {
        return classes()
                .that(Access.other("desktop.FxThread"))
                .should(Access.never("reach for the toolkit's thread", Access.method(Platform.class, "runLater")))
                .because("work for the toolkit's thread goes through an Executor that a test can replace")
                .allowEmptyShould(true);
    }

    static ArchRule onlyMainsMakeThreads() {
        return classes()
                .that(Access.other("desktop.Main", "cli.Main"))
                .should(Access.never("make a thread", makesThread()))
                .because("executors come in through constructors")
                .allowEmptyShould(true);
    }

    static ArchRule noServiceOfTheToolkit() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.concurrent..")
                .because("its services make threads of their own")
                .allowEmptyShould(true);
    }

    private static Predicate<JavaAccess<?>> makesThread() {
        return Access.constructor(Thread.class)
                .or(Access.constructor(ExecutorService.class))
                .or(Access.constructor(Timer.class))
                .or(Access.constructor(SubmissionPublisher.class))
                .or(Access.method(Thread.class, "ofVirtual", "ofPlatform", "startVirtualThread"))
                .or(Access.anyMethod(Executors.class))
                .or(Access.method(ForkJoinPool.class, "commonPool"))
                .or(Access.method(CompletableFuture.class, "runAsync", "supplyAsync", "delayedExecutor"))
                .or(ThreadRules::continuesOnTheCommonPool)
                .or(Access.method(Collection.class, "parallelStream"))
                .or(Access.method(BaseStream.class, "parallel"))
                .or(Access.method(Arrays.class, "parallelSort", "parallelPrefix", "parallelSetAll"));
    }

    private static boolean continuesOnTheCommonPool(JavaAccess<?> access) {
        return access instanceof JavaCodeUnitAccess<?> call
                && call.getName().endsWith("Async")
                && call.getTargetOwner().isAssignableTo(CompletionStage.class)
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Executor.class));
    }
}
