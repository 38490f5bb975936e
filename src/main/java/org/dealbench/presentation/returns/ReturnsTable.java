package org.dealbench.presentation.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.projection.ProjectionRun;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.DealPlace;
import org.dealbench.presentation.table.GivenRows;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.table.RowSource;
import org.dealbench.presentation.table.TableContent;

/// What a deal returns, number by number in words and units; where there is none, why.
///
/// @param newest the newest results
record ReturnsTable(DealPlace deal, Supplier<Optional<ProjectionRun>> newest) implements TableContent {

    @Override
    public List<Column> columns(Workbook base) {
        return List.of(
                Column.words("whose", "Whose"),
                Column.words("what", "Result"),
                Column.numbers("value", "Value"),
                Column.words("note", "Note"));
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        List<RowSource> rows = new ArrayList<>();
        newest.get()
                .flatMap(
                        run -> deal.in(run.shown()).map(found -> new ReturnWords(run.shown(), run.projection(), found)))
                .ifPresent(words -> words.lines()
                        .forEach(line -> rows.add(new RowSource(
                                line.whose() + "/" + line.what(),
                                line.what(),
                                List.of(
                                        new CellSource.Shown(line.whose(), ""),
                                        new CellSource.Shown(line.what(), ""),
                                        new CellSource.Shown(line.value(), line.note(), line.number()),
                                        new CellSource.Shown(line.note(), ""))))));
        return rows;
    }

    @Override
    public RowEdits rowEdits() {
        return new GivenRows("result", _ -> deal.address());
    }
}
