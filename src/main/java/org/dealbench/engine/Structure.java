package org.dealbench.engine;

import java.util.List;
import org.dealbench.model.Timeline;

/// What a plan must know of a workbook before it sees a number: which elements there are, their kinds, what is present.
///
/// Two workbooks that answer alike share one plan and differ only in the values of their inputs.
public interface Structure {

    Timeline timeline();

    /// The elements a relation leads to, in the workbook's order.
    List<Element> related(Relation relation, Element from);

    /// The word in a structural input: a kind, an instrument, a basis.
    String word(Element element, String field);

    /// Whether an optional input or reference is there.
    boolean present(Element element, String field);

    /// A list of numbers in an input.
    List<Double> table(Element element, String field);

    /// The smallest value that an input may ever have, which proves that a shift by it stays in the past.
    double least(Element element, String field);
}
