package org.dealbench.presentation.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dealbench.model.Bounds;
import org.dealbench.model.Fault;
import org.dealbench.model.Unit;
import org.dealbench.presentation.text.InputField;
import org.junit.jupiter.api.Test;

class FormTest {

    private final FormField name = FormField.of("name", InputField.ofText("Name"), "");
    private final FormField months = FormField.of(
            "calendar/months",
            InputField.of("Months", Unit.COUNT, "USD").withWhole(true).withBounds(new Bounds(1, false, 600, false)),
            "");

    private Form form(Advice advice) {
        return new Form("New", "Create", List.of(name, months), () -> advice);
    }

    @Test
    void waitsUntilEveryFieldIsRightAndNamesThoseStillEmpty() {
        Form form = form(Advice.NONE);
        assertThat(form.readyProperty().get()).isFalse();
        assertThat(form.problemProperty().get()).isEqualTo("Still to fill in: Name, Months.");

        name.textProperty().set("Deal");
        months.textProperty().set("601");
        assertThat(form.readyProperty().get()).isFalse();
        assertThat(months.faultProperty().get()).contains("between 1 and 600").contains("601");
        assertThat(form.problemProperty().get()).isEmpty();

        months.textProperty().set("12");
        assertThat(form.readyProperty().get()).isTrue();
    }

    @Test
    void faultOfAnAddressIsShownAtItsFieldAndOthersBelow() {
        name.holding("Deal");
        months.holding("12");
        Form form = form(new Advice(
                "", List.of(new Fault("calendar/months", "too few"), new Fault("deals/a", "has no provider"))));
        assertThat(months.faultProperty().get()).isEqualTo("Too few.");
        assertThat(form.problemProperty().get()).isEqualTo("Has no provider.");
        assertThat(form.readyProperty().get()).isFalse();
    }

    @Test
    void fieldThatDoesNotMatterIsNotAskedFor() {
        months.holding("12");
        Form form = form(Advice.NONE);
        name.shownProperty().set(false);
        assertThat(form.readyProperty().get()).isTrue();
    }

    @Test
    void textThatNobodyTypedIsNotTouched() {
        name.holding("Deal");
        assertThat(name.touchedProperty().get()).isFalse();
        name.textProperty().set("");
        assertThat(name.touchedProperty().get()).isTrue();
    }
}
