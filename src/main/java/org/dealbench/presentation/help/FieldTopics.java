package org.dealbench.presentation.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.dealbench.engine.Line;
import org.dealbench.model.InputSpec;
import org.dealbench.presentation.help.FieldKind.Nature;

/// The topics of everything an analyst writes down.
final class FieldTopics {

    /// Formulas that are printed in full; more would bury the rest.
    private static final int PRINTED = 8;

    private static final String WORKBOOK = "workbook";

    private final FieldTree tree;
    private final SequencedMap<String, Prose> prose;
    private final LineTopics lines;

    FieldTopics(FieldTree tree, SequencedMap<String, Prose> prose, LineTopics lines) {
        this.tree = tree;
        this.prose = prose;
        this.lines = lines;
    }

    static String id(FieldKind kind) {
        return kind.path().isEmpty() ? WORKBOOK : kind.path();
    }

    List<TopicName> names() {
        return tree.kinds().stream().map(this::name).toList();
    }

    TopicName name(FieldKind kind) {
        boolean part = kind.nature() == Nature.PART;
        String title = part || kind.owner().isEmpty() ? label(kind) : label(tree.owner(kind)) + ": " + label(kind);
        return new TopicName(id(kind), title, part ? TopicName.PART : TopicName.FIELD);
    }

    /// What a person calls it beside its owner.
    private String label(FieldKind kind) {
        String title = said(kind).map(Prose::title).orElse("");
        InputSpec input = kind.input();
        return title.isEmpty() ? input == null ? kind.name() : input.label() : title;
    }

    private Optional<Prose> said(FieldKind kind) {
        return Optional.ofNullable(prose.get(id(kind)));
    }

    Optional<FieldKind> kind(String id) {
        return id.equals(WORKBOOK) ? tree.kind("") : tree.kind(id);
    }

    Topic topic(FieldKind kind, String currency) {
        List<Block> blocks = new ArrayList<>(said(kind).map(Prose::blocks).orElse(List.of()));
        FieldKind owner = tree.owner(kind);
        blocks.addAll(new FieldFacts(kind, tree.variants(owner), currency).list());
        if (!kind.path().isEmpty()) {
            blocks.add(new Block.Fact("Part of", List.of(name(owner).link())));
        }
        blocks.add(new Block.Fact("Model", List.of(new Span.Words(section(kind)))));
        if (kind.nature() == Nature.PART) {
            addLinks(blocks, "Fields", tree.below(kind).stream().map(this::name).toList());
            addLinks(
                    blocks,
                    "Read by",
                    lines.readersOf(kind.path()).stream().map(lines::name).toList());
        } else {
            addReaders(blocks, lines.readersOf(kind.path()));
        }
        return new Topic(name(kind), blocks);
    }

    private String section(FieldKind kind) {
        String own = said(kind).map(Prose::section).orElse("");
        return own.isEmpty()
                ? section(tree.owner(kind))
                : ModelSection.of(Integer.parseInt(own)).title();
    }

    private void addReaders(List<Block> blocks, List<Line> readers) {
        if (!readers.isEmpty()) {
            blocks.add(new Block.Heading("In these formulas"));
            List<Line> shortFirst = readers.stream()
                    .sorted(Comparator.comparingInt(line -> lines.printed(line).length()))
                    .toList();
            shortFirst.stream().limit(PRINTED).forEach(line -> blocks.add(lines.formula(line)));
            shortFirst.stream()
                    .skip(PRINTED)
                    .forEach(line ->
                            blocks.add(new Block.Item(List.of(lines.name(line).link()))));
        }
    }

    static void addLinks(List<Block> blocks, String heading, List<TopicName> names) {
        if (!names.isEmpty()) {
            blocks.add(new Block.Heading(heading));
            names.forEach(name -> blocks.add(new Block.Item(List.of(name.link()))));
        }
    }
}
