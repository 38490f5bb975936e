package org.dealbench.analysis.explanation;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.dealbench.analysis.explanation.What.Arithmetic;
import org.dealbench.engine.Working;
import org.jspecify.annotations.Nullable;

/// A part of a number: what it is, how much, and the parts it has itself.
///
/// Parts are made when they are first asked for. What they are made of does not change, so that this may happen on
/// another thread than the one that explained the number.
public final class Part {

    /// The largest first; what has no number last.
    private static final Comparator<Part> BY_SIZE = Comparator.comparingDouble(
                    (Part part) -> Double.isNaN(part.value()) ? -1 : Math.abs(part.value()))
            .reversed();

    private final What what;
    private final Role role;
    private final String label;
    private final Quantity quantity;
    private final String reason;
    private final List<Working> workings;
    private final Supplier<List<Part>> making;
    private @Nullable List<Part> parts;

    Part(
            What what,
            Role role,
            String label,
            Quantity quantity,
            String reason,
            List<Working> workings,
            Supplier<List<Part>> making) {
        this.what = what;
        this.role = role;
        this.label = label;
        this.quantity = quantity;
        this.reason = reason;
        this.workings = List.copyOf(workings);
        this.making = making;
    }

    /// One that has no parts of its own here: a line, an input, a constant.
    static Part leaf(What what, Role role, String label, Quantity quantity) {
        return new Part(what, role, label, quantity, "", List.of(), List::of);
    }

    /// One that is worked out from others.
    ///
    /// @param making gives them in the order of the formula
    static Part of(Arithmetic kind, String label, Quantity quantity, Supplier<List<Part>> making) {
        return new Part(new What.Operation(kind), Role.WHOLE, label, quantity, "", List.of(), making);
    }

    /// The same as one of several months.
    Part inMonth(String month) {
        return what instanceof What.Operation ? labelled(month) : because(month);
    }

    Part in(Role newRole) {
        return new Part(what, newRole, label, quantity, reason, workings, making);
    }

    Part labelled(String newLabel) {
        return new Part(what, role, newLabel, quantity, reason, workings, making);
    }

    Part because(String newReason) {
        return new Part(what, role, label, quantity, newReason, workings, making);
    }

    /// Whether it is a whole by itself: a line with a formula of its own.
    public boolean isLine() {
        return what instanceof What.LineAt;
    }

    public What what() {
        return what;
    }

    public Role role() {
        return role;
    }

    /// What a person calls it.
    public String label() {
        return label;
    }

    public Quantity quantity() {
        return quantity;
    }

    public double value() {
        return quantity.value();
    }

    /// Why it is this part and no other, or which month it looks at; empty if there is nothing to say.
    public String reason() {
        return reason;
    }

    /// How a named function came to its value.
    public List<Working> workings() {
        return workings;
    }

    /// What it is made of, the largest first where parts add up, what decides first where only one counts; empty for
    /// lines, which [Explainer] opens, and for inputs, constants and the calendar.
    public List<Part> parts() {
        List<Part> made = inOrder();
        return what instanceof What.Operation(Arithmetic kind)
                ? switch (kind) {
                    case SUM, MONTHS -> made.stream().sorted(BY_SIZE).toList();
                    case LEAST, MOST ->
                        made.stream().sorted(Comparator.comparing(Part::role)).toList();
                    default -> made;
                }
                : made;
    }

    /// The same in the order of the formula.
    public synchronized List<Part> inOrder() {
        List<Part> known = parts;
        if (known == null) {
            known = List.copyOf(making.get());
            parts = known;
        }
        return known;
    }
}
