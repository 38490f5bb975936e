package org.dealbench.engine;

import java.util.List;
import java.util.Map;
import org.dealbench.model.Timeline;

/// A structure with one element and nothing in it but numbers.
final class PlainStructure implements Structure {

    private final Timeline timeline;
    private final Element element;

    PlainStructure(Timeline timeline, Index index) {
        this.timeline = timeline;
        element = new Element(index, "", "", null);
    }

    List<Element> elements() {
        return List.of(element);
    }

    double[] values(Plan plan, Map<String, Double> inputs) {
        return plan.inputs().stream()
                .mapToDouble(slot -> inputs.getOrDefault(slot.field(), Double.NaN))
                .toArray();
    }

    @Override
    public Timeline timeline() {
        return timeline;
    }

    @Override
    public List<Element> related(Relation relation, Element from) {
        return List.of();
    }

    @Override
    public String word(Element of, String field) {
        throw new IllegalArgumentException(field);
    }

    @Override
    public boolean present(Element of, String field) {
        return false;
    }

    @Override
    public List<Double> table(Element of, String field) {
        return List.of();
    }

    @Override
    public double least(Element of, String field) {
        return 1;
    }
}
