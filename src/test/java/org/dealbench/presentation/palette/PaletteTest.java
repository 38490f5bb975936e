package org.dealbench.presentation.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {

    private final List<String> done = new ArrayList<>();
    private final Palette palette = new Palette(() -> List.of(
            find("Export chart as PDF\u2026"),
            find("Tranches \u2013 Amazon and OpenAI"),
            find("Capacity \u2013 Amazon and OpenAI"),
            new Find("gone", "Edit", "Paste capacity", "", () -> false, () -> done.add("gone")),
            find("Workbook settings")));

    private Find find(String text) {
        return Find.of(text, "Page", text, () -> done.add(text));
    }

    private List<String> answers(String typed) {
        palette.open();
        palette.typedProperty().set(typed);
        return palette.foundProperty().get().stream().map(Find::text).toList();
    }

    @Test
    void nothingTypedShowsAllThatCanBeDone() {
        assertThat(answers("")).hasSize(4).doesNotContain("Paste capacity");
    }

    @Test
    void wordsMayComeInAnyOrderAndBeginningsCountMost() {
        assertThat(answers("openai cap")).containsExactly("Capacity \u2013 Amazon and OpenAI");
        assertThat(answers("pdf")).containsExactly("Export chart as PDF\u2026");
        assertThat(answers("am")).first().asString().contains("Amazon");
    }

    @Test
    void scatteredLettersAreFoundTooAndOthersAreNot() {
        assertThat(answers("wkbk")).containsExactly("Workbook settings");
        assertThat(answers("xyz")).isEmpty();
    }

    @Test
    void whatWasChosenLastComesFirst() {
        palette.open();
        palette.choose(palette.foundProperty().get().getLast());
        assertThat(done).containsExactly("Workbook settings");
        assertThat(answers("")).first().isEqualTo("Workbook settings");
        assertThat(palette.recent()).containsExactly("Workbook settings");
    }
}
