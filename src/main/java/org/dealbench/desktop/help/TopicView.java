package org.dealbench.desktop.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.dealbench.presentation.help.Block;
import org.dealbench.presentation.help.Span;
import org.dealbench.presentation.help.Topic;

/// A topic to read, with links to follow.
final class TopicView {

    private final Consumer<String> follow;
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);

    /// @param follow told the topic a link leads to
    TopicView(Consumer<String> follow) {
        this.follow = follow;
        page.getStyleClass().add("help-page");
        scroll.setId("help-topic");
        scroll.getStyleClass().addAll("help-scroll", "edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
    }

    void show(Topic topic) {
        Label kind = new Label(topic.name().kind());
        kind.getStyleClass().add("help-kind");
        Label title = new Label(topic.title());
        title.setId("help-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.getStyleClass().add("help-title");
        List<Node> parts = new ArrayList<>(List.of(kind, title));
        GridPane facts = facts();
        for (Block block : topic.blocks()) {
            if (block instanceof Block.Fact fact) {
                if (facts.getChildren().isEmpty()) {
                    parts.add(facts);
                }
                addFact(facts, fact);
            } else {
                facts = facts.getChildren().isEmpty() ? facts : facts();
                parts.add(made(block));
            }
        }
        page.getChildren().setAll(parts);
        scroll.setVvalue(0);
        scroll.setAccessibleText(
                Stream.concat(Stream.of(topic.title()), topic.blocks().stream().map(Block::words))
                        .collect(Collectors.joining("\n")));
    }

    private Node made(Block block) {
        return switch (block) {
            case Block.Heading(String text) -> heading(text);
            case Block.Paragraph(List<Span> spans) -> flow(spans, "help-paragraph");
            case Block.Item(List<Span> spans) -> flow(spans, "help-item");
            case Block.Fact(String _, List<Span> spans) -> flow(spans, "help-fact");
            case Block.Formula(List<Span> of, String text) -> formula(of, text);
        };
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("help-heading");
        return heading;
    }

    private Node formula(List<Span> of, String text) {
        VBox box = new VBox(flow(of, "help-formula-of"), new TextFlow(words(text, "help-formula-text")));
        box.getStyleClass().add("help-formula");
        return box;
    }

    private static GridPane facts() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-facts");
        ColumnConstraints labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(labels, values);
        return grid;
    }

    private void addFact(GridPane grid, Block.Fact fact) {
        Label label = new Label(fact.label());
        label.getStyleClass().add("help-label");
        TextFlow value = flow(fact.spans(), "help-fact");
        GridPane.setValignment(label, VPos.TOP);
        GridPane.setValignment(value, VPos.TOP);
        grid.addRow(grid.getRowCount(), label, value);
    }

    private TextFlow flow(List<Span> spans, String style) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add(style);
        for (Span span : spans) {
            flow.getChildren()
                    .add(
                            switch (span) {
                                case Span.Words(String text) -> words(text, "help-words");
                                case Span.Code(String text) -> words(text, "help-code");
                                case Span.Link(String text, String topic) -> link(text, topic);
                            });
        }
        return flow;
    }

    private static Text words(String text, String style) {
        Text words = new Text(text);
        words.getStyleClass().add(style);
        return words;
    }

    private Hyperlink link(String text, String topic) {
        Hyperlink link = new Hyperlink(text);
        link.getStyleClass().add("help-link");
        link.setOnAction(_ -> follow.accept(topic));
        return link;
    }

    /// Has the keys that scroll.
    void focus() {
        scroll.requestFocus();
    }

    Region root() {
        return scroll;
    }
}
