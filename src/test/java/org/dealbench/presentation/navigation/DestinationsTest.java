package org.dealbench.presentation.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dealbench.model.Address;
import org.dealbench.model.Inputs;
import org.dealbench.presentation.Workbenches;
import org.dealbench.presentation.WorkbookBuilder;
import org.dealbench.presentation.document.WorkbookDocument;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.dealbench.presentation.shell.Workbench;
import org.dealbench.presentation.table.Place;
import org.junit.jupiter.api.Test;

class DestinationsTest {

    private static final String DEAL = "deals/" + WorkbookBuilder.DEAL;

    private final Workbench workbench =
            Workbenches.over(new WorkbookDocument(WorkbookBuilder.sample(), _ -> List.of()));

    private Destination go(String address) {
        workbench.go(Address.parse(address));
        return workbench.goalProperty().get().orElseThrow();
    }

    @Test
    void anInputIsFoundOnItsPageInItsRowAndColumn() {
        String input = Inputs.of(workbench.document().workbook()).stream()
                .map(each -> each.address().toString())
                .filter(each -> each.endsWith("/megawatts") && each.contains("/phases/"))
                .findFirst()
                .orElseThrow();
        String phase = Address.parse(input).segments().get(3);

        assertThat(go(input))
                .extracting(Destination::page, Destination::table)
                .containsExactly(PageKey.of(WorkbookBuilder.DEAL, PageKind.CAPACITY), 0);
        assertThat(go(input).place()).map(Place::row).contains(phase);
        assertThat(workbench.pageProperty().get().orElseThrow().kind()).isEqualTo(PageKind.CAPACITY);
    }

    @Test
    void anElementIsFoundByTheFirstCellOfItsRow() {
        assertThat(go(DEAL + "/tranches/" + tranche()).place()).map(Place::row).contains(tranche());
    }

    @Test
    void aFieldAboveATableIsFoundWithItsTable() {
        assertThat(go(DEAL + "/revenueBasis").page().kind()).isEqualTo(PageKind.REVENUE);
    }

    @Test
    void whatNoPageShowsIsToldAndLeavesThePage() {
        workbench.go(Address.parse("nowhere/at/all"));

        assertThat(workbench.goalProperty().get()).isEmpty();
        assertThat(workbench.notices().currentProperty().get()).isPresent();
    }

    private String tranche() {
        return workbench
                .document()
                .workbook()
                .deals()
                .getFirst()
                .tranches()
                .getFirst()
                .id();
    }
}
