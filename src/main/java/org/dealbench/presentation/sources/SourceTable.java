package org.dealbench.presentation.sources;

import java.util.List;
import org.dealbench.model.Address;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Source;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.table.CellSource;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.ElementRows;
import org.dealbench.presentation.table.Elements;
import org.dealbench.presentation.table.RowEdits;
import org.dealbench.presentation.table.RowSource;
import org.dealbench.presentation.table.TableContent;
import org.dealbench.presentation.text.InputField;
import org.jspecify.annotations.Nullable;

/// What claims were read in.
final class SourceTable implements TableContent {

    static final Address LIST = Address.of("sources");

    @Override
    public List<Column> columns(Workbook base) {
        return List.of(
                Column.words("title", "Title"),
                Column.words("publisher", "Publisher"),
                Column.words("author", "Author"),
                Column.words("date", "Date"),
                Column.numbers("claims", "Claims"),
                Column.words("url", "Where"));
    }

    @Override
    public List<RowSource> rows(Workbook base) {
        return base.sources().stream().map(source -> row(base, source)).toList();
    }

    private static RowSource row(Workbook base, Source source) {
        Address at = LIST.child(source.id());
        long claims = base.claims().stream()
                .filter(claim -> claim.source().equals(source.id()))
                .count();
        return new RowSource(
                source.id(),
                source.title(),
                List.of(
                        title(at.child("title"), source.title()),
                        Elements.label(at.child("publisher"), "Publisher", source.publisher()),
                        Elements.label(at.child("author"), "Author", source.author()),
                        EvidenceCells.date(at.child("date"), "Date", source.date()),
                        new CellSource.Shown(String.valueOf(claims), ""),
                        Elements.label(at.child("url"), "Where", source.url())));
    }

    private static CellSource title(Address address, String title) {
        return new CellSource.Base(
                InputField.ofText("Title"), Value.of(title), (workbook, value) -> write(workbook, address, value));
    }

    private static Outcome<Workbook> write(Workbook workbook, Address address, @Nullable Value value) {
        return Parts.replace(workbook, address, value instanceof Value.Text(String text) ? text : "");
    }

    @Override
    public RowEdits rowEdits() {
        return new ElementRows(
                "source", LIST, (_, id, name, _) -> new Source(id, name, null, null, null, null), "title");
    }
}
