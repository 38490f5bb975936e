package org.dealbench.presentation.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dealbench.engine.deal.Case;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.presentation.Workbenches;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.page.Page;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageTable;
import org.dealbench.presentation.shell.Workbench;
import org.dealbench.presentation.table.Column;
import org.dealbench.presentation.table.Place;
import org.dealbench.presentation.table.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What F1 opens in the tables of every page.
class CellTopicsTest {

    /// Which risk an effect belongs to is where it stands, not something it holds.
    private static final Set<String> PLACES = Set.of("EffectTable risk");

    private final Topics topics = new Topics(DealLines.catalogue(), () -> "USD");

    @ParameterizedTest
    @ValueSource(strings = {"amazon-openai", "edges", "full-4", "full-6"})
    void everyCellThatCanBeTypedInOpensTheTopicOfItsField(String file) {
        Workbench workbench = Workbenches.over(new WorkbookDocument(Case.workbook(file), _ -> List.of()));
        Set<String> without = new TreeSet<>();
        for (PageKey key : workbench.keysProperty().get()) {
            workbench.show(key);
            Page page = workbench.pageProperty().get().orElseThrow();
            for (PageTable table : page.tables()) {
                page.tableProperty().set(table);
                collect(table, without);
                table.fields().forEach(field -> assertThat(
                                topics.nameOf(field.subject().orElseThrow()).kind())
                        .as(field.label())
                        .isEqualTo(TopicName.FIELD));
            }
        }
        without.removeAll(PLACES);
        assertThat(without).isEmpty();
    }

    private void collect(PageTable table, Set<String> without) {
        List<Column> columns = table.table().columnsProperty().get();
        for (Row row : table.table().rows()) {
            for (int i = 0; i < columns.size(); i++) {
                Place place = new Place(row.id(), columns.get(i).id());
                String kind = topics.nameOf(table.table().subjectAt(place).orElseThrow())
                        .kind();
                if (row.cells().get(i).editable() && !kind.equals(TopicName.FIELD)) {
                    without.add(table.table().kind() + " " + columns.get(i).id());
                }
            }
        }
    }
}
