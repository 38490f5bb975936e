package org.dealbench.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.dealbench.presentation.page.PageKey;
import org.dealbench.presentation.page.PageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whatever can have the focus says what it is to those who do not see it.
@ExtendWith(ApplicationExtension.class)
class AccessibleNamesTest {

    private Staged staged;

    @Start
    void start(Stage stage) {
        staged = new Staged(stage, Staged.sample());
    }

    /// What can have the focus and has no name: no accessible text, no words, no label.
    static List<String> nameless(Node root) {
        List<Node> labelled = new ArrayList<>();
        List<Node> all = new ArrayList<>();
        collect(root, all);
        all.stream()
                .filter(node -> node instanceof Label label && label.getLabelFor() != null)
                .forEach(node -> labelled.add(((Label) node).getLabelFor()));
        return all.stream()
                .filter(node -> node.isFocusTraversable() && node.isVisible() && !(node instanceof SplitPane))
                .filter(node -> !isNamed(node) && !labelled.contains(node) && !isInside(node))
                .map(Objects::toString)
                .toList();
    }

    private static void collect(Node node, List<Node> all) {
        all.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }

    private static boolean isNamed(Node node) {
        return (node.getAccessibleText() != null && !node.getAccessibleText().isBlank())
                || (node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank());
    }

    /// The editor of a box is named by its box.
    private static boolean isInside(Node node) {
        return node instanceof TextInputControl && node.getParent() instanceof ComboBoxBase<?>;
    }

    @ParameterizedTest
    @EnumSource(PageKind.class)
    void everythingOnAPageHasAName(PageKind kind) {
        List<String> nameless = new ArrayList<>();
        staged.run(() -> {
            String deal = staged.window()
                    .workbench()
                    .document()
                    .workbook()
                    .deals()
                    .getFirst()
                    .id();
            staged.window().workbench().show(kind.isOfDeal() ? PageKey.of(deal, kind) : PageKey.of(kind));
        });
        staged.run(() -> nameless.addAll(nameless(staged.stage().getScene().getRoot())));
        assertThat(nameless).isEmpty();
    }

    @Test
    void whatIsShownWithoutDealsHasNames() {
        List<String> nameless = new ArrayList<>();
        staged.run(() -> staged.window().workbench().document().open(Staged.blank()));
        staged.run(() -> nameless.addAll(nameless(staged.stage().getScene().getRoot())));
        assertThat(nameless).isEmpty();
    }

    @Test
    void chartsSayWhatTheyShow() {
        staged.run(() -> staged.window().workbench().step(2));
        staged.run(() -> assertThat(staged.stage().getScene().lookup("#chart").getAccessibleText())
                .isNotBlank());
    }
}
