package org.dealbench.presentation.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.dealbench.model.Deal;
import org.dealbench.model.Identified;
import org.dealbench.model.Validation;
import org.dealbench.presentation.WorkbookBuilder;
import org.dealbench.presentation.document.WorkbookDocument;
import org.junit.jupiter.api.Test;

class NewDealTest {

    private final WorkbookDocument document = new WorkbookDocument(WorkbookBuilder.sample(), Validation::check);
    private final NewDeal asked = new NewDeal(document);

    private void type(String id, String text) {
        asked.form().fields().stream().filter(each -> each.id().equals(id)).forEach(each -> each.textProperty()
                .set(text));
    }

    @Test
    void dealComesWithPartiesThatNobodyKnewAndIsOneStep() {
        assertThat(asked.form().readyProperty().get()).isFalse();
        type("name", "Newco \u2013 OpenAI");
        type("investor", "Newco");
        type("customer", "openai");
        type("provider", "Newco");
        assertThat(asked.form().noteProperty().get()).isEqualTo("New party: Newco.");

        String id = asked.add();
        Deal deal = document.workbook().deals().getLast();
        assertThat(deal.id()).isEqualTo(id).isEqualTo("newco-openai");
        assertThat(deal.customer()).isEqualTo("openai");
        assertThat(deal.settlement().months()).isEqualTo(12);
        assertThat(document.workbook().parties()).extracting(Identified::name).containsOnlyOnce("Newco");
        assertThat(document.undoLabelProperty().get()).isEqualTo("Add deal Newco \u2013 OpenAI");
        document.undo();
        assertThat(document.workbook()).isEqualTo(WorkbookBuilder.sample());
    }
}
