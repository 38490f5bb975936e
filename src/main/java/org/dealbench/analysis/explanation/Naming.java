package org.dealbench.analysis.explanation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dealbench.engine.Aggregate;
import org.dealbench.engine.BinaryOp;
import org.dealbench.engine.CalendarColumn;
import org.dealbench.engine.Element;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Index;
import org.dealbench.engine.InputSlot;
import org.dealbench.engine.LineInstance;
import org.dealbench.engine.Relation;
import org.dealbench.engine.UnaryOp;
import org.dealbench.engine.deal.LineAddresses;
import org.dealbench.engine.deal.Titles;
import org.dealbench.model.Address;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Outcome;
import org.dealbench.model.Parts;
import org.dealbench.model.Unit;
import org.dealbench.model.Workbook;

/// What the parts of one line are called, which need not repeat whose line it is.
final class Naming {

    private final Workbook workbook;
    private final Titles titles;
    private final Function<YearMonth, String> months;
    private final Set<Element> home = new HashSet<>();

    /// @param months how a month is written
    Naming(Workbook workbook, LineInstance line, Function<YearMonth, String> months) {
        this.workbook = workbook;
        this.months = months;
        titles = new Titles(workbook);
        line.elements().forEach(element -> {
            for (Element each = element; each != null; each = each.parent()) {
                home.add(each);
            }
        });
    }

    /// Where a line is found.
    String address(LineInstance instance) {
        return LineAddresses.of(workbook, instance);
    }

    /// A line, and whose it is where that is somebody else.
    String label(LineInstance instance) {
        List<String> others = new ArrayList<>();
        for (Element element : instance.elements()) {
            Element deal = element.parent();
            if (deal != null && deal.parent() != null && !home.contains(deal)) {
                others.add(titles.of(deal));
            }
            if (!home.contains(element)) {
                others.add(titles.of(element));
            }
        }
        return others.isEmpty() ? instance.line().label() : instance.line().label() + ", " + String.join(", ", others);
    }

    /// Whose line it is: `Amazon - OpenAI, GB300`.
    static String owner(Workbook workbook, LineInstance instance) {
        Titles titles = new Titles(workbook);
        List<String> names = new ArrayList<>();
        for (Element element : instance.elements()) {
            Element deal = element.parent();
            if (deal != null && deal.parent() != null) {
                names.add(titles.of(deal));
            }
            names.add(titles.of(element));
        }
        return String.join(", ", names.stream().distinct().toList());
    }

    /// An input as a part.
    Part given(Term term, double value) {
        Address address = address(term);
        return Inputs.find(workbook, address) instanceof Outcome.Ok<InputValue>(InputValue input)
                ? Part.leaf(
                        new What.Given(address),
                        Role.WHOLE,
                        label(input, term),
                        Quantity.of(value, input.spec().unit()))
                : Part.leaf(new What.Constant(), Role.WHOLE, noInput(term), Quantity.of(value, term.measure()));
    }

    /// The month of a row, which is its name and no input, or the share of a chip that the row does not name.
    private String noInput(Term term) {
        return term.expr() instanceof Expr.Field(Index index, String _)
                ? "Row of " + titles.of(term.scope().at(index))
                : "not in the row";
    }

    private static Address address(Term term) {
        return Address.parse(
                switch (term.expr()) {
                    case Expr.Field(Index index, String name) ->
                        InputSlot.of(term.scope().at(index), name).address();
                    case Expr.Entry(Index row, Index key) ->
                        new InputSlot(
                                        term.scope().at(row).path(),
                                        term.scope().at(key).id())
                                .address();
                    default -> throw new IllegalArgumentException(term.expr() + " is no input");
                });
    }

    private String label(InputValue input, Term term) {
        Index index =
                switch (term.expr()) {
                    case Expr.Field field -> field.index();
                    case Expr.Entry entry -> entry.row();
                    default -> throw new IllegalArgumentException(term.expr() + " is no input");
                };
        Element element = term.scope().at(index);
        String label = input.spec().label();
        return home.contains(element) ? label : label + ", " + titles.of(element);
    }

    /// A list of numbers, each an input.
    Part table(Term term) {
        if (!(term.expr() instanceof Expr.Table(Index index, String name))) {
            throw new IllegalArgumentException(term.expr() + " is no list");
        }
        Address list = Address.parse(InputSlot.of(term.scope().at(index), name).address());
        return Part.of(What.Arithmetic.LIST, "List", Quantity.of(Double.NaN, term.measure()), () -> IntStream.iterate(
                                0, i -> i + 1)
                        .mapToObj(i -> Inputs.find(workbook, list.child(Integer.toString(i))))
                        .takeWhile(found -> found instanceof Outcome.Ok<InputValue>)
                        .map(found -> given(((Outcome.Ok<InputValue>) found).value()))
                        .toList())
                .in(Role.GIVEN);
    }

    private Part given(InputValue input) {
        return Part.leaf(
                new What.Given(input.address()),
                Role.GIVEN,
                input.spec().label() + " " + (Integer.parseInt(input.address().last()) + 1),
                Quantity.of(input.toNumber(workbook.calendar()), input.spec().unit()));
    }

    /// A member of a sum over something: called after its element, unless it is so already.
    Part member(Term term, Part part) {
        Element element = term.member();
        if (element == null) {
            return part;
        }
        return switch (part.what()) {
            case What.LineAt _, What.Given _ -> part;
            default -> part.labelled(titles.of(element));
        };
    }

    /// Why a branch counts, with the input that was looked at if it is one.
    record Why(String words, Optional<Part> given) {}

    /// Why a term is the branch it is.
    Why why(Term term) {
        return switch (term.expr()) {
            case Expr.ByWord byWord -> why(term.scope().at(byWord.index()), byWord.field(), " is ");
            case Expr.IfPresent present -> why(term.scope().at(present.index()), present.field(), ": ");
            case Expr.IfAny(Relation relation, Expr then, Expr _) ->
                new Why(
                        (term.first().expr().equals(then) ? "there is a " : "there is no ") + relation.name(),
                        Optional.empty());
            default -> throw new IllegalArgumentException(term.expr() + " chooses nothing");
        };
    }

    private Why why(Element element, String field, String between) {
        Address address = Address.parse(InputSlot.of(element, field).address());
        if (Inputs.find(workbook, address) instanceof Outcome.Ok<InputValue>(InputValue input)) {
            Object value = input.value();
            String said = value == null ? "none" : value.toString();
            Part given = Part.leaf(
                    new What.Given(address),
                    Role.BECAUSE,
                    input.spec().label(),
                    Quantity.of(
                            input.toNumber(workbook.calendar()), input.spec().unit()));
            return new Why(lower(input.spec().label()) + between + said, Optional.of(given));
        }
        String what = field.substring(field.lastIndexOf('/') + 1);
        boolean there = Parts.find(workbook, address) instanceof Outcome.Ok<Optional<Object>>(Optional<Object> found)
                && found.isPresent();
        return new Why(
                what.equals("kind") ? "it is of that kind" : titles.of(element) + (there ? " has " : " has no ") + what,
                Optional.empty());
    }

    private static String lower(String label) {
        return label.isEmpty() || (label.length() > 1 && Character.isUpperCase(label.charAt(1)))
                ? label
                : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    Quantity quantity(Term term, double value) {
        return isFlag(term.expr()) ? Quantity.of(value, Unit.FLAG) : Quantity.of(value, term.measure());
    }

    /// Whether a formula answers yes or no.
    private static boolean isFlag(Expr expr) {
        return switch (expr) {
            case Expr.Binary(BinaryOp op, Expr _, Expr _) -> op == BinaryOp.LESS || op == BinaryOp.LESS_OR_EQUAL;
            case Expr.Unary(UnaryOp op, Expr _) -> op == UnaryOp.NOT;
            default -> false;
        };
    }

    /// Where a month is that is not in the calendar.
    Optional<String> outside(int month) {
        return month < 0
                ? Optional.of("before the calendar")
                : month >= workbook.calendar().months() ? Optional.of("after the calendar") : Optional.empty();
    }

    String month(int month) {
        return months.apply(workbook.calendar().timeline().month(month));
    }

    /// What a person calls an element.
    String title(Element element) {
        return titles.of(element);
    }

    static String over(Aggregate aggregate, Relation relation) {
        return word(aggregate) + " over " + relation.name();
    }

    static String word(Aggregate aggregate) {
        return switch (aggregate) {
            case SUM -> "Sum";
            case MIN -> "Smallest";
            case MAX -> "Largest";
            case PRODUCT -> "Product";
        };
    }

    static String word(UnaryOp op) {
        return switch (op) {
            case NEGATE -> "Less";
            case NOT -> "Not";
            case FLOOR -> "Rounded down";
            case CEILING -> "Rounded up";
        };
    }

    static String word(CalendarColumn column) {
        return switch (column) {
            case MONTH -> "Month";
            case LAST_DAY -> "Last day of the month";
            case HOURS -> "Hours of the month";
        };
    }
}
