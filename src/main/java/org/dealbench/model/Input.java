package org.dealbench.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a record component as an input with an address (spec section 14): its label, unit and bounds (section 16).
///
/// Written once, beside the component, and read by the file reader, the validation, the tables and the help, so that
/// none of them can disagree about a bound.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Input {

    /// What a person calls it.
    String label();

    Unit unit();

    /// Smallest allowed value, itself allowed unless [#above] is set.
    double min() default Double.NEGATIVE_INFINITY;

    /// Largest allowed value, itself allowed unless [#below] is set.
    double max() default Double.POSITIVE_INFINITY;

    /// Whether [#min] itself is out of bounds.
    boolean above() default false;

    /// Whether [#max] itself is out of bounds.
    boolean below() default false;
}
