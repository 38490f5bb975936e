package org.dealbench.presentation.compute;

/// Where the newest calculation stands.
public sealed interface RunState<R> {

    /// Nothing has been asked for.
    record Idle<R>() implements RunState<R> {}

    /// The newest request waits or is calculated.
    record Running<R>() implements RunState<R> {}

    /// The newest request is done.
    record Ready<R>(R result) implements RunState<R> {}

    /// The newest request could not be calculated.
    record Failed<R>(Throwable cause) implements RunState<R> {}

    /// The person stopped it.
    record Cancelled<R>() implements RunState<R> {}
}
