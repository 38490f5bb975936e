package org.dealbench.presentation.shell;

/// The clipboard.
public interface Exchange {

    /// The text that was copied last, anywhere; empty if there is none.
    String text();

    void copy(String text);

    /// Copies the picture of the chart that is shown.
    void copyChart();
}
