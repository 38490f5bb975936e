package org.dealbench.presentation.help;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.dealbench.presentation.palette.Match;

/// The help that is open: its topic, the way there and back, and a search.
public final class HelpModel {

    private static final int FOUND = 60;

    /// What only the words of a topic answer comes after all that its title answers.
    private static final int IN_WORDS = 10_000;

    /// A letter or two stand in every topic.
    private static final int LEAST_IN_WORDS = 3;

    private record Scored(TopicName name, int score) {}

    private final Topics topics;
    private final Deque<Topic> before = new ArrayDeque<>();
    private final Deque<Topic> after = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Topic> topic;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ReadOnlyObjectWrapper<List<TopicName>> found = new ReadOnlyObjectWrapper<>(this, "found", List.of());

    /// Help that begins with what it says of itself.
    public HelpModel(Topics topics) {
        this.topics = topics;
        topic = new ReadOnlyObjectWrapper<>(this, "topic", topics.start());
        typed.subscribe(this::search);
    }

    /// Opens the topic of something.
    public void open(Asked asked) {
        show(topics.of(asked));
    }

    /// Opens a topic by its id; an id that no topic has is not followed.
    public void open(String id) {
        topics.topic(id).ifPresent(this::show);
    }

    private void show(Topic wanted) {
        typed.set("");
        if (!wanted.id().equals(topic.get().id())) {
            before.push(topic.get());
            after.clear();
        }
        set(wanted);
    }

    /// Opens the topic that help begins with.
    public void home() {
        show(topics.start());
    }

    /// Goes back to the topic before.
    public void back() {
        step(before, after);
    }

    /// Goes forward again.
    public void forward() {
        step(after, before);
    }

    private void step(Deque<Topic> from, Deque<Topic> to) {
        if (!from.isEmpty()) {
            to.push(topic.get());
            set(from.pop());
        }
    }

    private void set(Topic wanted) {
        topic.set(wanted);
        canGoBack.set(!before.isEmpty());
        canGoForward.set(!after.isEmpty());
    }

    private void search(String text) {
        found.set(text.isBlank() ? List.of() : answering(text.strip()));
    }

    private List<TopicName> answering(String text) {
        return topics.names().stream()
                .flatMap(name -> scored(name, text))
                .sorted(Comparator.comparingInt(Scored::score))
                .limit(FOUND)
                .map(Scored::name)
                .toList();
    }

    /// Titles that say it come first, then what says it further down.
    private Stream<Scored> scored(TopicName name, String text) {
        if (says(name.title(), text)) {
            return Match.score(text, name.title()).stream().mapToObj(score -> new Scored(name, score));
        }
        return text.length() >= LEAST_IN_WORDS && says(topics.words(name), text)
                ? Stream.of(new Scored(name, IN_WORDS))
                : Stream.empty();
    }

    private static boolean says(String words, String text) {
        String lower = words.toLowerCase(Locale.ROOT);
        return Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+", -1)).allMatch(lower::contains);
    }

    /// What is read.
    public ReadOnlyObjectProperty<Topic> topicProperty() {
        return topic.getReadOnlyProperty();
    }

    /// What is searched for.
    public StringProperty typedProperty() {
        return typed;
    }

    /// What answers, best first; empty while nothing is searched for.
    public ReadOnlyObjectProperty<List<TopicName>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }
}
