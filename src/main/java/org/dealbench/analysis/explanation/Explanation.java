package org.dealbench.analysis.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineInstance;

/// A number and what it is made of.
///
/// @param address of the line, as [Explainer] takes it
/// @param owner whose it is: `Amazon - OpenAI, GB300`
/// @param span the months it is of; all of the calendar for one number
/// @param whole the formula; its value is the number's
public record Explanation(String address, LineInstance instance, String owner, Span span, Part whole) {

    public Line line() {
        return instance.line();
    }

    public double value() {
        return whole.value();
    }

    /// What it is directly made of below all choices, the largest first where the parts add up; then what the choices
    /// looked at.
    public List<Part> parts() {
        List<Part> because = new ArrayList<>();
        Part body = body(because::add);
        List<Part> parts = new ArrayList<>(body.parts().isEmpty() ? List.of(body) : body.parts());
        parts.addAll(because);
        return parts;
    }

    /// What the formula comes to below all choices: a sum, a product, a named function, another line.
    public Part body() {
        return body(_ -> {});
    }

    private Part body(Consumer<Part> because) {
        Part body = whole;
        while (body.what() instanceof What.Operation(What.Arithmetic kind) && kind == What.Arithmetic.CHOICE) {
            body.parts().stream().filter(each -> each.role() == Role.BECAUSE).forEach(because);
            body = body.parts().getFirst();
        }
        return body;
    }

    /// Why the formula comes to its [#body], a choice each.
    public List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        Part part = whole;
        while (part.what() instanceof What.Operation(What.Arithmetic kind) && kind == What.Arithmetic.CHOICE) {
            reasons.add(part.reason());
            part = part.parts().getFirst();
        }
        return reasons;
    }
}
