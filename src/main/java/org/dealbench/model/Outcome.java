package org.dealbench.model;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// What came of something that may fail because of what a person wrote: a value, or every fault that stood in the way.
public sealed interface Outcome<T> {

    record Ok<T>(T value) implements Outcome<T> {}

    /// It did not come about.
    ///
    /// @param faults at least one
    record Faulty<T>(List<Fault> faults) implements Outcome<T> {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    static <T> Outcome<T> ok(T value) {
        return new Ok<>(value);
    }

    static <T> Outcome<T> faulty(Fault fault) {
        return new Faulty<>(List.of(fault));
    }

    static <T> Outcome<T> faulty(Address address, String message) {
        return faulty(Fault.of(address, message));
    }

    static <T> Outcome<T> faulty(List<Fault> faults) {
        return new Faulty<>(faults);
    }

    default boolean isOk() {
        return this instanceof Ok;
    }

    /// Empty when it went well.
    default List<Fault> faults() {
        return switch (this) {
            case Ok<T> _ -> List.of();
            case Faulty<T>(List<Fault> faults) -> faults;
        };
    }

    /// The value, for callers that have already looked.
    ///
    /// @throws IllegalStateException with the faults
    default T orElseThrow() {
        return switch (this) {
            case Ok<T>(T value) -> value;
            case Faulty<T>(List<Fault> faults) -> throw new IllegalStateException(faults.toString());
        };
    }

    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Ok<T>(T value) -> next.apply(value);
            case Faulty<T>(List<Fault> faults) -> faulty(faults);
        };
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return then(value -> ok(change.apply(value)));
    }

    default Outcome<T> mapFaults(UnaryOperator<Fault> change) {
        return switch (this) {
            case Ok<T> ok -> ok;
            case Faulty<T>(List<Fault> faults) ->
                faulty(faults.stream().map(change).toList());
        };
    }
}
