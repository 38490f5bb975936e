package org.dealbench.engine.formula;

import java.util.Collection;
import java.util.Optional;
import org.dealbench.engine.ColumnFunction;
import org.dealbench.engine.Index;
import org.dealbench.engine.Relation;

/// The names that a formula may use.
public interface Vocabulary {

    boolean hasLine(String id);

    Optional<Index> index(String name);

    /// A relation by its name, or the way to one element by its place: `phases of deal`, `deals/aws-openai`.
    Optional<Relation> way(String name);

    /// The way to an element by its id, for an index that has one list.
    Optional<Relation> way(Index index, String id);

    Optional<ColumnFunction> function(String name);

    /// Whether elements of an index have a field that is a number.
    boolean hasNumber(Index index, String field);

    /// Whether elements of an index have a field, whatever it holds.
    boolean hasField(Index index, String field);

    /// A unit as the program writes it: `money/MWh` for `USD/MWh`.
    String unit(String typed);

    /// The names that could have been meant, for the words of a fault.
    Collection<String> lines();

    Collection<String> indices();

    Collection<String> ways();

    Collection<String> functions();

    Collection<String> fields(Index index);
}
