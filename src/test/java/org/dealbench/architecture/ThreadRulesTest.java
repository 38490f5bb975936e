package org.dealbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ThreadRulesTest {

    @Test
    void workForTheToolkitsThreadIsFoundCalledOrReferredTo() throws IOException {
        assertThat(new Offenders()
                        .with("desktop.Calls", "void go(Runnable work) { javafx.application.Platform.runLater(work); }")
                        .with(
                                "desktop.shell.Refers",
                                "java.util.concurrent.Executor ui = javafx.application.Platform::runLater;")
                        .with(
                                "desktop.FxThread",
                                "void go(Runnable work) { javafx.application.Platform.runLater(work); }")
                        .with("desktop.Fine", "void go() { javafx.application.Platform.exit(); }")
                        .accusedBy(ThreadRules.onlyFxThreadReachesForTheToolkit()))
                .containsExactly("desktop.Calls", "desktop.shell.Refers");
    }

    @Test
    void everyWayToMakeAThreadIsFound() throws IOException {
        assertThat(new Offenders()
                        .with("engine.New", "void go() { new Thread(() -> {}).start(); }")
                        .with("engine.InConstructor", "public InConstructor() { new Thread(() -> {}).start(); }")
                        .with("engine.Subclass", "void go() { new Thread() {}.start(); }")
                        .with("engine.Refers", "java.util.concurrent.ThreadFactory made = Thread::new;")
                        .with("engine.Virtual", "void go() { Thread.startVirtualThread(() -> {}); }")
                        .with("engine.Built", "void go() { Thread.ofPlatform().start(() -> {}); }")
                        .with("engine.Pool", "Object pool = java.util.concurrent.Executors.newCachedThreadPool();")
                        .with("engine.ForkJoin", "Object pool = new java.util.concurrent.ForkJoinPool(2);")
                        .with("engine.Common", "Object pool = java.util.concurrent.ForkJoinPool.commonPool();")
                        .with("engine.Ticks", "Object timer = new java.util.Timer();")
                        .with("engine.Runs", "Object run = java.util.concurrent.CompletableFuture.runAsync(() -> {});")
                        .with(
                                "analysis.Supplies",
                                "Object go(java.util.concurrent.Executor pool) {"
                                        + "return java.util.concurrent.CompletableFuture.supplyAsync(() -> 1, pool); }")
                        .with(
                                "analysis.Continues",
                                "Object go(java.util.concurrent.CompletableFuture<String> text) {"
                                        + "return text.thenApplyAsync(String::length); }")
                        .with(
                                "analysis.Streams",
                                "long go(java.util.List<String> l) { return l.parallelStream().count(); }")
                        .with(
                                "analysis.Turns",
                                "long go() { return java.util.stream.IntStream.range(0, 9).parallel().count(); }")
                        .with("analysis.Sorts", "void go(double[] xs) { java.util.Arrays.parallelSort(xs); }")
                        .accusedBy(ThreadRules.onlyMainsMakeThreads()))
                .containsExactly(
                        "analysis.Continues",
                        "analysis.Sorts",
                        "analysis.Streams",
                        "analysis.Supplies",
                        "analysis.Turns",
                        "engine.Built",
                        "engine.Common",
                        "engine.ForkJoin",
                        "engine.InConstructor",
                        "engine.New",
                        "engine.Pool",
                        "engine.Refers",
                        "engine.Runs",
                        "engine.Subclass",
                        "engine.Ticks",
                        "engine.Virtual");
    }

    @Test
    void mainsMayMakeThreadsAndOthersMayUseThem() throws IOException {
        String pool = "Object pool = java.util.concurrent.Executors.newCachedThreadPool();";
        assertThat(new Offenders()
                        .with("desktop.Main", pool + "static class Nested { " + pool + "}")
                        .with("cli.Main", pool)
                        .with(
                                "presentation.Fine",
                                "void go(java.util.concurrent.Executor worker) throws InterruptedException {"
                                        + "worker.execute(() -> {}); Thread.currentThread().interrupt(); Thread.sleep(1);"
                                        + "new java.util.concurrent.CompletableFuture<String>()"
                                        + ".thenAcceptAsync(text -> {}, worker); }")
                        .accusedBy(ThreadRules.onlyMainsMakeThreads()))
                .isEmpty();
    }

    @Test
    void serviceOfTheToolkitIsFound() throws IOException {
        assertThat(new Offenders()
                        .with("desktop.Serves", "javafx.concurrent.Service<String> service;")
                        .with("desktop.Fine", "javafx.animation.AnimationTimer timer;")
                        .accusedBy(ThreadRules.noServiceOfTheToolkit()))
                .containsExactly("desktop.Serves");
    }
}
