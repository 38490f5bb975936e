package org.dealbench.presentation.page;

import java.util.List;
import org.dealbench.presentation.text.Choice;

/// Columns that can be added to a table: chips to a mix.
public interface ColumnChoice {

    /// What a column is of: `chip`.
    String noun();

    /// What could be added now.
    List<Choice> choices();

    /// Adds one of [#choices].
    void add(Choice choice);

    /// Takes a column out, unless it is needed.
    ///
    /// @param column its id
    void remove(String column);
}
