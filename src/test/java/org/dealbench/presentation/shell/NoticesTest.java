package org.dealbench.presentation.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticesTest {

    private final Notices notices = new Notices();

    private String shown() {
        return notices.currentProperty().get().map(Notice::text).orElse("");
    }

    @Test
    void whatIsOnlyForInformationGoesWithTheNextEdit() {
        notices.info("Saved.");
        notices.moveOn();
        assertThat(shown()).isEmpty();
        notices.problem("The disk is full.");
        notices.moveOn();
        assertThat(shown()).isEqualTo("The disk is full.");
        notices.clear();
        assertThat(shown()).isEmpty();
    }

    @Test
    void whatConcernsTheProgramAsAWholeComesBackUntilItIsDismissed() {
        notices.lastingProblem("Another program has the library.");
        notices.info("Welcome.");
        assertThat(shown()).isEqualTo("Welcome.");
        notices.moveOn();
        assertThat(shown()).isEqualTo("Another program has the library.");
        notices.problem("There is no file a.dealbench.");
        notices.clear();
        assertThat(shown()).isEqualTo("Another program has the library.");

        notices.dismiss();
        assertThat(shown()).isEmpty();
        notices.info("Saved.");
        notices.moveOn();
        assertThat(shown()).isEmpty();
    }

    @Test
    void theSameTroubleIsToldOnceAndTwoTroublesOneAfterTheOther() {
        notices.lastingProblem("No journal.");
        notices.lastingProblem("No library.");
        notices.lastingProblem("No library.");
        notices.dismiss();
        assertThat(shown()).isEqualTo("No journal.");
        notices.dismiss();
        assertThat(shown()).isEmpty();
    }
}
