package org.dealbench.presentation.shell;

import java.util.concurrent.Executor;

/// Where files are read and written, and where a person is told of it.
public record FileThreads(Executor files, Executor ui) {}
