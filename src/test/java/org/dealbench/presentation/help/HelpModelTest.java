package org.dealbench.presentation.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.dealbench.engine.deal.DealLines;
import org.dealbench.presentation.page.PageKind;
import org.junit.jupiter.api.Test;

class HelpModelTest {

    private final HelpModel help = new HelpModel(new Topics(DealLines.catalogue(), () -> "USD"));

    private String shown() {
        return help.topicProperty().get().id();
    }

    @Test
    void beginsWithWhatItSaysOfItself() {
        assertThat(shown()).isEqualTo("guide/start");
        assertThat(help.canGoBackProperty().get()).isFalse();
    }

    @Test
    void goesBackAndForwardAlongTheWay() {
        help.open(Asked.of(PageKind.TRANCHES));
        help.open("deals/tranches/longStop");
        help.open("deals/tranches/longStop");

        help.back();
        assertThat(shown()).isEqualTo("page/TRANCHES");
        help.back();
        assertThat(shown()).isEqualTo("guide/start");
        assertThat(help.canGoBackProperty().get()).isFalse();
        help.forward();
        assertThat(shown()).isEqualTo("page/TRANCHES");
        assertThat(help.canGoForwardProperty().get()).isTrue();

        help.open("guide/numbers");
        assertThat(help.canGoForwardProperty().get()).isFalse();
    }

    @Test
    void opensTheTopicOfAnAddress() {
        help.open(Asked.at("deals/aws-openai/tranches/initial/amount"));
        assertThat(shown()).isEqualTo("deals/tranches/amount");

        help.open(Asked.at("deals/aws-openai/provider.npv"));
        assertThat(shown()).isEqualTo("line/provider.npv");
    }

    @Test
    void findsTopicsByTitleFirstAndByTheirWordsAfter() {
        help.typedProperty().set("long-stop");
        assertThat(help.foundProperty().get().getFirst().id()).isEqualTo("deals/tranches/longStop");

        help.typedProperty().set("sparsity");
        assertThat(help.foundProperty().get()).extracting(TopicName::id).containsExactly("chips/tflops");

        help.typedProperty().set("pue");
        assertThat(help.foundProperty().get()).extracting(TopicName::id).startsWith("deals/phases/pue");
        assertThat(help.foundProperty().get()).extracting(TopicName::title).doesNotContain("Compute revenue");

        help.typedProperty().set("zzz");
        assertThat(help.foundProperty().get()).isEmpty();
    }

    @Test
    void aTopicThatIsOpenedEndsTheSearch() {
        help.typedProperty().set("pue");
        help.open(help.foundProperty().get().getFirst().id());

        assertThat(shown()).isEqualTo("deals/phases/pue");
        assertThat(help.typedProperty().get()).isEmpty();
        assertThat(help.foundProperty().get()).isEmpty();
    }

    @Test
    void anIdThatNoTopicHasIsNotFollowed() {
        help.open("nowhere");
        assertThat(shown()).isEqualTo("guide/start");
    }
}
