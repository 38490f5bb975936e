package org.dealbench.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dealbench.model.Timeline;

/// A structure that remembers what it was asked, so that a plan made from it can be told to fit another workbook.
public final class StructureRecord implements Structure {

    private sealed interface Question {

        Object ask(Structure structure);

        record Related(Relation relation, Element from) implements Question {
            @Override
            public Object ask(Structure structure) {
                return structure.related(relation, from);
            }
        }

        record Word(Element element, String field) implements Question {
            @Override
            public Object ask(Structure structure) {
                return structure.word(element, field);
            }
        }

        record Present(Element element, String field) implements Question {
            @Override
            public Object ask(Structure structure) {
                return structure.present(element, field);
            }
        }

        record Table(Element element, String field) implements Question {
            @Override
            public Object ask(Structure structure) {
                return structure.table(element, field);
            }
        }
    }

    private final Structure structure;
    private final Map<Question, Object> answers = new LinkedHashMap<>();

    public StructureRecord(Structure structure) {
        this.structure = structure;
    }

    /// Whether another structure answers everything that was asked here in the same way.
    public boolean fits(Structure other) {
        return structure.timeline().equals(other.timeline())
                && answers.entrySet().stream().allMatch(asked -> asked.getValue()
                        .equals(asked.getKey().ask(other)));
    }

    private <T> T remember(Question question, Class<T> type) {
        return type.cast(answers.computeIfAbsent(question, asked -> asked.ask(structure)));
    }

    @Override
    public Timeline timeline() {
        return structure.timeline();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Element> related(Relation relation, Element from) {
        return remember(new Question.Related(relation, from), List.class);
    }

    @Override
    public String word(Element element, String field) {
        return remember(new Question.Word(element, field), String.class);
    }

    @Override
    public boolean present(Element element, String field) {
        return remember(new Question.Present(element, field), Boolean.class);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Double> table(Element element, String field) {
        return remember(new Question.Table(element, field), List.class);
    }

    @Override
    public double least(Element element, String field) {
        return structure.least(element, field);
    }
}
