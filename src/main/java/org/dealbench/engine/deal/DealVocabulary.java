package org.dealbench.engine.deal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dealbench.engine.ColumnFunction;
import org.dealbench.engine.Function;
import org.dealbench.engine.Index;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.Relation;
import org.dealbench.engine.formula.Vocabulary;

/// The names that the program's own formulas use: its lines, indices, relations, functions and inputs, and any element.
public final class DealVocabulary implements Vocabulary {

    private final LineCatalogue catalogue;
    private final InputUnits inputs = new InputUnits();

    public DealVocabulary(LineCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean hasLine(String id) {
        return catalogue.find(id).isPresent();
    }

    @Override
    public Optional<Index> index(String name) {
        return Relations.INDICES.stream()
                .filter(index -> index.name().equalsIgnoreCase(name))
                .findFirst();
    }

    @Override
    public Optional<Relation> way(String name) {
        return Relations.ALL.stream()
                .filter(relation -> relation.name().equalsIgnoreCase(name))
                .findFirst()
                .or(() -> ElementWays.of(name));
    }

    @Override
    public Optional<Relation> way(Index index, String id) {
        return ElementWays.of(index, id);
    }

    @Override
    public Optional<ColumnFunction> function(String name) {
        return Optional.ofNullable(NamedFunctions.all().get(name.toUpperCase(Locale.ROOT)));
    }

    @Override
    public boolean hasNumber(Index index, String field) {
        return input(index, field).filter(InputName::isNumber).isPresent();
    }

    @Override
    public boolean hasField(Index index, String field) {
        return input(index, field).isPresent();
    }

    private Optional<InputName> input(Index index, String field) {
        return inputs.names(index).stream()
                .filter(input -> input.field().equals(field))
                .findFirst();
    }

    @Override
    public String unit(String typed) {
        return typed;
    }

    @Override
    public Collection<String> lines() {
        return catalogue.lines().stream().map(Line::id).toList();
    }

    @Override
    public Collection<String> indices() {
        return Relations.INDICES.stream().map(Index::name).toList();
    }

    @Override
    public Collection<String> ways() {
        return Relations.ALL.stream().map(Relation::name).toList();
    }

    @Override
    public Collection<String> functions() {
        List<String> names = new ArrayList<>(NamedFunctions.all().keySet());
        Arrays.stream(Function.values()).map(Function::name).forEach(names::add);
        return names;
    }

    @Override
    public Collection<String> fields(Index index) {
        return inputs.numbers(index).stream().map(InputName::field).toList();
    }
}
