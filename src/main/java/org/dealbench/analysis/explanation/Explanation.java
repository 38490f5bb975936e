package org.dealbench.analysis.explanation;

import java.util.List;
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

    /// What it is directly made of, the largest first where the parts add up.
    public List<Part> parts() {
        return whole.parts().isEmpty() ? List.of(whole) : whole.parts();
    }
}
