package org.dealbench.presentation.help;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dealbench.engine.Index;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.LineKind;
import org.dealbench.engine.deal.FormulaReads;
import org.dealbench.engine.formula.FormulaText;
import org.jspecify.annotations.Nullable;

/// The topics of everything that is worked out.
final class LineTopics {

    static final String PREFIX = "line/";

    private final LineCatalogue catalogue;
    private @Nullable Readers readers;
    private final Map<String, String> printed = new HashMap<>();

    LineTopics(LineCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<TopicName> names() {
        return catalogue.lines().stream().map(this::name).toList();
    }

    /// `Funded, each tranche`.
    TopicName name(Line line) {
        return new TopicName(PREFIX + line.id(), line.label() + whose(line), TopicName.LINE);
    }

    private static String whose(Line line) {
        String last = line.over().getLast().name();
        return switch (last) {
            case "deal" -> "";
            case "workbook" -> ", all deals";
            case "pair" -> ", each investor and customer";
            default -> ", each " + (last.equals("security") ? "security class" : last);
        };
    }

    Optional<Line> line(String id) {
        return catalogue.find(id.substring(PREFIX.length()));
    }

    /// The line of a result as others name it: with the ids of elements.
    ///
    /// @param name such as `tranche.funded/initial`
    Optional<Line> resultLine(String name) {
        int slash = name.indexOf('/');
        String stem = slash < 0 ? name : name.substring(0, slash);
        return catalogue.find(name).or(() -> catalogue.lines().stream()
                .filter(line -> line.id().startsWith(stem + "/{"))
                .findFirst());
    }

    /// The lines whose formulas read a field.
    List<Line> readersOf(String path) {
        return readers().ofInput(path);
    }

    /// Found when somebody first opens a topic, not when topics are listed.
    private Readers readers() {
        Readers known = readers;
        if (known == null) {
            known = new Readers(catalogue);
            readers = known;
        }
        return known;
    }

    Block formula(Line line) {
        return new Block.Formula(List.of(name(line).link()), printed(line));
    }

    /// The formula of a line as the program prints it, printed once.
    String printed(Line line) {
        return printed.computeIfAbsent(line.id(), _ -> FormulaText.of(line.formula()));
    }

    Topic topic(Line line, String currency, Function<String, Optional<TopicName>> fields) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(List.of(new Span.Words(line.documentation()))));
        blocks.add(new Block.Formula(List.of(new Span.Code(line.id())), printed(line)));
        blocks.add(fact("Unit", line.unit().symbol(currency)));
        blocks.add(fact("Kind", kind(line.kind())));
        blocks.add(fact("For", line.over().stream().map(LineTopics::each).collect(Collectors.joining(", "))));
        FormulaReads reads = FormulaReads.of(line);
        List<TopicName> made = new ArrayList<>();
        reads.lines().forEach(id -> catalogue.find(id).map(this::name).ifPresent(made::add));
        reads.inputs().forEach(path -> fields.apply(path).ifPresent(made::add));
        FieldTopics.addLinks(blocks, "Reads", made);
        FieldTopics.addLinks(
                blocks,
                "Read by",
                readers().ofLine(line.id()).stream().map(this::name).toList());
        return new Topic(name(line), blocks);
    }

    private static Block fact(String label, String text) {
        return new Block.Fact(label, List.of(new Span.Words(text)));
    }

    private static String each(Index index) {
        return switch (index.name()) {
            case "workbook" -> "all deals together";
            case "pair" -> "each investor and customer that share a deal";
            case "security" -> "each security class";
            default -> "each " + index.name();
        };
    }

    private static String kind(LineKind kind) {
        return switch (kind) {
            case FLOW -> "flow: happens during a month; summed over quarters and years";
            case STOCK -> "stock: a level at the end of a month; the last one of quarters and years";
            case RATE -> "rate or share: worked out anew from its parts for quarters and years";
            case SCALAR -> "scalar: one number for the whole calendar";
        };
    }
}
