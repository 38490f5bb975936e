package org.dealbench.presentation.help;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.formula.Form;
import org.dealbench.model.Address;
import org.dealbench.presentation.help.FieldKind.Nature;
import org.dealbench.presentation.page.PageKind;

/// All topics of help, found by what they are about.
///
/// Names are known at once; a topic is put together when somebody opens it, with the currency of the workbook that is
/// open then.
public final class Topics {

    private static final String PAGE = "page/";
    private static final String START = "guide/start";
    private static final String FORMULAS = "guide/formulas";

    private final FieldTree tree = new FieldTree();
    private final LineTopics lines;
    private final FieldTopics fields;
    private final SequencedMap<String, Prose> pages = Prose.of("pages.md");
    private final SequencedMap<String, Prose> guides = Prose.of("guides.md");
    private final Supplier<String> currency;
    private final SequencedMap<String, TopicName> names = new LinkedHashMap<>();
    private final Map<String, String> words = new HashMap<>();

    /// Help on the fields of workbooks and on these lines.
    ///
    /// @param currency of the open workbook
    public Topics(LineCatalogue catalogue, Supplier<String> currency) {
        this.currency = currency;
        lines = new LineTopics(catalogue);
        fields = new FieldTopics(tree, Prose.of("fields.md"), lines);
        guides.forEach((id, prose) -> add(new TopicName(id, prose.title(), TopicName.GUIDE)));
        for (PageKind kind : PageKind.values()) {
            add(new TopicName(idOf(kind), kind.title(), TopicName.PAGE));
        }
        fields.names().forEach(this::add);
        lines.names().forEach(this::add);
    }

    private void add(TopicName name) {
        names.put(name.id(), name);
    }

    /// Every topic there is: guides, pages, fields, lines.
    public List<TopicName> names() {
        return List.copyOf(names.values());
    }

    /// The topic of a page.
    public static String idOf(PageKind kind) {
        return PAGE + kind.name();
    }

    /// The topic that help begins with.
    public Topic start() {
        return topic(START).orElseThrow();
    }

    /// The topic of that id, empty if there is none.
    public Optional<Topic> topic(String id) {
        return Optional.ofNullable(names.get(id)).flatMap(this::made);
    }

    private Optional<Topic> made(TopicName name) {
        return switch (name.kind()) {
            case TopicName.GUIDE -> guide(name);
            case TopicName.PAGE -> written(name, pages);
            case TopicName.LINE -> lines.line(name.id()).map(this::topic);
            default -> fields.kind(name.id()).map(kind -> fields.topic(kind, currency.get()));
        };
    }

    private Optional<TopicName> fieldName(String path) {
        return Optional.ofNullable(names.get(path));
    }

    private static Optional<Topic> written(TopicName name, Map<String, Prose> prose) {
        return Optional.ofNullable(prose.get(name.id())).map(each -> new Topic(name, each.blocks()));
    }

    /// A guide with what is listed rather than written: what there is help on, and the words of formulas.
    private Optional<Topic> guide(TopicName name) {
        return written(name, guides).map(topic -> switch (name.id()) {
            case START -> new Topic(name, withContents(topic.blocks()));
            case FORMULAS -> new Topic(name, withWords(topic.blocks()));
            default -> topic;
        });
    }

    private List<Block> withContents(List<Block> blocks) {
        List<Block> all = new ArrayList<>(blocks);
        FieldTopics.addLinks(all, "Pages", named(TopicName.PAGE));
        FieldTopics.addLinks(all, "What is written down", named(TopicName.PART));
        return all;
    }

    private List<TopicName> named(String kind) {
        return names.values().stream().filter(name -> name.kind().equals(kind)).toList();
    }

    /// Each word that a formula may use, as the parser has them.
    private static List<Block> withWords(List<Block> blocks) {
        return Stream.concat(
                        blocks.stream(),
                        Stream.of(Form.values())
                                .map(form ->
                                        new Block.Fact(form.example(), List.of(new Span.Words(form.documentation())))))
                .toList();
    }

    /// The topic of what somebody asks about; the first one for an id that none has.
    Topic of(Asked asked) {
        return switch (asked) {
            case Asked.At(Address address) -> of(address);
            case Asked.Of(String id) -> topic(id).orElseGet(this::start);
        };
    }

    /// All that a topic says, put together once.
    String words(TopicName name) {
        return words.computeIfAbsent(name.id(), id -> topic(id).map(Topic::blocks).orElse(List.of()).stream()
                .map(Block::words)
                .collect(Collectors.joining("\n")));
    }

    /// The topic of what stands at an address: of an input or of an element of a workbook, of a result of a deal, of a
    /// chip or of all deals. Of something unknown it is that of what it belongs to.
    public Topic of(Address address) {
        return topic(nameOf(address).id()).orElseThrow();
    }

    /// The name of the topic of what stands at an address.
    public TopicName nameOf(Address address) {
        FieldKind kind = tree.at(address);
        return (kind.nature() == Nature.PART ? result(address) : Optional.<Line>empty())
                .map(lines::name)
                .orElseGet(() -> fields.name(kind));
    }

    /// The topic of a line by its id or the name of one of its series, `tranche.funded/initial`.
    public Optional<Topic> ofLine(String name) {
        return lines.resultLine(name).map(this::topic);
    }

    private Topic topic(Line line) {
        return lines.topic(line, currency.get(), this::fieldName);
    }

    /// The line of a result by its address: `deals/aws-openai/provider.npv`.
    private Optional<Line> result(Address address) {
        List<String> segments = address.segments();
        if (segments.size() < 2) {
            return Optional.empty();
        }
        return switch (segments.getFirst()) {
            case "portfolio" -> lines.resultLine("portfolio." + rest(segments, 1));
            case "deals" -> segments.size() < 3 ? Optional.empty() : lines.resultLine(rest(segments, 2));
            case "chips" -> segments.size() < 3 ? Optional.empty() : lines.resultLine("chip." + rest(segments, 2));
            default -> Optional.empty();
        };
    }

    private static String rest(List<String> segments, int from) {
        return String.join("/", segments.subList(from, segments.size()));
    }
}
