package org.dealbench.presentation.shell;

import org.dealbench.presentation.assumptions.AssumptionShelf;

/// What is kept between starts beside the workbooks themselves.
public record Remembered(Settings settings, RecentFiles recent, AssumptionShelf shelf) {

    /// Kept until the program ends: for tests, and for when there is nowhere to keep it.
    public static Remembered forThisRun() {
        return new Remembered(new RunSettings(), new RunRecentFiles(), new RunShelf());
    }
}
