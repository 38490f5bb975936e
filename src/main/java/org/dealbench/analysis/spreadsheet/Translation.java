package org.dealbench.analysis.spreadsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dealbench.engine.Aggregate;
import org.dealbench.engine.BinaryOp;
import org.dealbench.engine.CalendarColumn;
import org.dealbench.engine.Op;
import org.dealbench.engine.OperationGraph;
import org.dealbench.engine.UnaryOp;
import org.dealbench.engine.WholeTime;
import org.dealbench.model.Unit;

/// Turns the operations behind lines into formulas of cells.
///
/// What is small is written in place; what is large, needed by several or looked at as a whole gets a row of its own.
final class Translation {

    /// A formula that names more cells than this is divided.
    static final int LARGEST = 24;
    /// What several need and names more cells than this is computed once.
    private static final int WORTH_A_ROW = 6;
    private static final int FINAL = Integer.MAX_VALUE;

    private record Version(int node, int pass) {}

    private final OperationGraph graph;
    private final InputRows inputs;
    private final CalendarRows calendar;
    private final Workings workings;
    private final Map<Integer, Row> lines = new HashMap<>();
    private final Map<Integer, Row> own = new HashMap<>();
    private final Map<Version, Row> versions = new HashMap<>();
    private final int[] uses;
    private final Facts facts;
    private int pass = FINAL;

    Translation(OperationGraph graph, InputRows inputs, CalendarRows calendar, Workings workings) {
        this.graph = graph;
        this.inputs = inputs;
        this.calendar = calendar;
        this.workings = workings;
        facts = new Facts(graph, inputs);
        uses = new int[graph.size()];
        for (int node = 0; node < uses.length; node++) {
            graph.arguments(node).forEach(argument -> uses[graph.same(argument)]++);
        }
    }

    CalendarRows calendar() {
        return calendar;
    }

    Workings workings() {
        return workings;
    }

    /// Says that a row has the value of a node, for whoever needs it.
    void know(int node, Row row) {
        int root = graph.same(node);
        if (!isLeaf(graph.op(root))) {
            lines.putIfAbsent(root, row);
        }
    }

    private static boolean isLeaf(Op op) {
        return op instanceof Op.Constant || op instanceof Op.Input || op instanceof Op.Column;
    }

    /// Fills in the row of a line.
    void define(int node, Row row) {
        int root = graph.same(node);
        workings.own(row);
        Row first = lines.get(root);
        if (first != row && first != null) {
            row.define(Formula.at(first), first.mayBeNone());
            return;
        }
        Term term = graph.together(root).isEmpty() ? compute(root) : inPass(passes(root), () -> compute(root));
        row.define(term.finished(), term.mayBeNone());
    }

    /// A node's value as part of a formula.
    Term term(int node) {
        int id = graph.same(node);
        if (!graph.together(id).isEmpty()) {
            return settled(id);
        }
        Row line = lines.get(id);
        if (line != null) {
            return cell(line);
        }
        Row known = own.get(id);
        if (known != null) {
            return cell(known);
        }
        Term computed = compute(id);
        int size = computed.formula().size();
        boolean shared = uses[id] > 1 && size > WORTH_A_ROW;
        return size > LARGEST || shared ? cell(row(id)) : computed;
    }

    static Term cell(Row row) {
        return Term.at(Formula.at(row), row);
    }

    /// A node's value as a formula that is complete in itself.
    Formula value(int node) {
        return term(node).finished();
    }

    /// A node's value as a number or a cell.
    Formula atom(int node) {
        Formula formula = value(node);
        return formula.isSimple() ? formula : Formula.at(row(node));
    }

    /// The row of a node's value, by month where it is one by month.
    Row row(int node) {
        int id = graph.same(node);
        Row line = lines.get(id);
        if (line != null) {
            return line;
        }
        return row(id, graph.isSeries(id) ? Axis.MONTHS : Axis.VALUE);
    }

    /// The row of a node's value by month, even where it is the same in each.
    Row months(int node) {
        Row row = row(node);
        return row.axis() == Axis.MONTHS
                ? row
                : workings.row(Axis.MONTHS, row.title().label(), row.title().unit(), Formula.at(row));
    }

    private Row row(int id, Axis axis) {
        Row known = own.get(id);
        if (known != null) {
            return known;
        }
        Term term = facts.anywhere(() -> compute(id));
        if (term.formula() instanceof Formula.At(Row there) && there.axis() == axis) {
            return there;
        }
        Formula formula = term.finished();
        Row made = workings.row(
                axis,
                "part of " + lower(workings.owner().title().label()),
                unit(id),
                formula,
                row -> row.define(formula, term.mayBeNone()));
        own.put(id, made);
        return made;
    }

    private static String lower(String label) {
        return label.length() > 1 && Character.isLowerCase(label.charAt(1))
                ? Character.toLowerCase(label.charAt(0)) + label.substring(1)
                : label;
    }

    /// The unit of the first line that a node is made of, which tells how its numbers are best shown.
    private Unit unit(int id) {
        return switch (graph.op(id)) {
            case Op.Shift _, Op.Before _, Op.Balance _, Op.Accumulate _, Op.Combine _, Op.Select _, Op.Reduce _ ->
                graph.arguments(id).stream()
                        .map(graph::same)
                        .map(lines::get)
                        .filter(row -> row != null)
                        .map(row -> row.title().unit())
                        .findFirst()
                        .orElse(Unit.NUMBER);
            default -> Unit.NUMBER;
        };
    }

    /// Makes a term in some circumstances.
    interface Work {
        Term run();
    }

    private Term inPass(int number, Work work) {
        int before = pass;
        pass = number;
        try {
            return work.run();
        } finally {
            pass = before;
        }
    }

    /// How often values that settle within a month may have to be worked out anew: once for each that settles.
    private int passes(int id) {
        return (int) graph.together(id).stream()
                .filter(node -> graph.op(node) instanceof Op.Settle)
                .count();
    }

    /// A value that lines need within the month it follows from: after the last pass, or in one on the way.
    private Term settled(int id) {
        int last = passes(id);
        int number = Math.min(pass, last);
        if (graph.op(id) instanceof Op.Settle(double start)) {
            int argument = graph.arguments(id).getFirst();
            return number == 0
                    ? Term.of(Formula.number(start))
                    : inPass(number - 1, () -> settled(graph.same(argument)));
        }
        Row line = lines.get(id);
        if (line != null && number == last) {
            return cell(line);
        }
        if (line == null) {
            return inPass(number, () -> compute(id));
        }
        Version version = new Version(id, number);
        Row known = versions.get(version);
        if (known == null) {
            Formula formula = inPass(number, () -> compute(id)).finished();
            String label = line.title().label() + ", pass " + (number + 1);
            known = workings.row(Axis.MONTHS, label, line.title().unit(), version, row -> row.define(formula, false));
            versions.put(version, known);
        }
        return cell(known);
    }

    private Term compute(int id) {
        List<Integer> arguments = graph.arguments(id);
        return switch (graph.op(id)) {
            case Op.Constant(double value) -> new Term(Formula.number(value), List.of(), Double.isNaN(value));
            case Op.Input input -> Term.of(Formula.at(inputs.row(graph.input(input))));
            case Op.Column(CalendarColumn column) -> Term.of(Formula.at(calendar.of(column)));
            case UnaryOp op -> Arithmetic.unary(op, strict(arguments.getFirst()));
            case BinaryOp op -> binary(op, arguments.get(0), arguments.get(1));
            case Op.Select _ -> select(arguments);
            case Op.Shift shift -> facts.anywhere(() -> inPass(FINAL, () -> Shifts.of(this, shift, arguments)));
            case Op.Before(double unknown) -> inPass(FINAL, () -> earlier(arguments.getFirst(), 1, unknown));
            case Op.Settle _ -> term(arguments.getFirst());
            case Op.Balance _ -> facts.anywhere(() -> Levels.balance(this, id, arguments));
            case Op.Accumulate(Aggregate aggregate) ->
                facts.anywhere(() -> Levels.running(this, id, aggregate, arguments.getFirst()));
            case Op.Combine(Aggregate aggregate) -> Together.of(this, aggregate, arguments);
            case Op.Reduce(WholeTime what) -> Together.overTime(this, what, arguments.getFirst());
            case Op.Apply apply -> facts.anywhere(() -> FunctionFormulas.of(this, apply, arguments));
            case Op.Spread spread -> facts.anywhere(() -> ColumnFormulas.of(this, spread, arguments));
            case Op.Line _ -> throw new IllegalStateException("a reference to a line is left");
        };
    }

    interface Level {
        Formula of(Row row);
    }

    /// A formula that goes on from the cell before it: the line's own if it is one, else in a row of its own.
    ///
    /// @param what tells the row from others
    Term goingOn(int id, String label, Object what, boolean maybe, Level level) {
        Row line = lines.get(id);
        if (line != null) {
            workings.know(Axis.MONTHS, what, line);
            return new Term(level.of(line), List.of(), maybe);
        }
        Row of = lines.get(graph.same(graph.arguments(id).getFirst()));
        String subject = of == null
                ? "part of " + lower(workings.owner().title().label())
                : of.title().label();
        return cell(workings.row(
                Axis.MONTHS, subject + ", " + label, unit(id), what, row -> row.define(level.of(row), maybe)));
    }

    /// A value some months ago.
    Term earlier(int node, int months, double outside) {
        Row row = months(node);
        return Term.at(new Formula.Earlier(row, months, outside), row);
    }

    /// A value that arithmetic can go on with: what can be none in itself stands in a cell of its own.
    Term strict(int node) {
        Term term = term(node);
        return term.none() && !(term.formula() instanceof Formula.Nothing) ? cell(row(node)) : term;
    }

    private Term binary(BinaryOp op, int left, int right) {
        Term x = strict(left);
        Term y = strict(right);
        Term plain = Arithmetic.binary(op, x, y);
        return op != BinaryOp.DIVIDE || plain.none() || facts.isNotZero(right)
                ? plain
                : divided(simple(left, x), simple(right, y), plain);
    }

    private Formula simple(int node, Term term) {
        return term.formula().isSimple() ? term.formula() : Formula.at(row(node));
    }

    /// What is divided by 0 is endless, or none if it is 0 too.
    private static Term divided(Formula x, Formula y, Term plain) {
        Formula endless = Formula.call("SIGN", x).times(Formula.number(Double.POSITIVE_INFINITY));
        Formula byZero = Formula.when(x.compared("=", 0), new Formula.Nothing(), endless);
        return new Term(Formula.when(y.compared("=", 0), byZero, x.over(y)), plain.needs(), true);
    }

    private Term select(List<Integer> arguments) {
        Term condition = strict(arguments.getFirst());
        Term then = facts.where(arguments.getFirst(), () -> term(arguments.get(1)));
        Term otherwise = term(arguments.get(2));
        Formula holds = condition.formula() instanceof Formula.Call(String name, List<Formula> parts)
                        && name.equals("IF")
                        && Arithmetic.flag(parts.getFirst()).equals(condition.formula())
                ? parts.getFirst()
                : condition.formula().compared("<>", 0);
        Formula chosen = Formula.when(holds, then.finished(), otherwise.finished());
        Formula formula = new Term(chosen, condition.needs(), false).guarded(then.finished());
        return new Term(formula, List.of(), then.mayBeNone() || otherwise.mayBeNone());
    }

    /// Whether a node's numbers are whole.
    boolean isWhole(int node) {
        int id = graph.same(node);
        return switch (graph.op(id)) {
            case Op.Constant(double value) -> value == Math.rint(value);
            case Op.Input input -> inputs.isWhole(graph.input(input));
            case BinaryOp op
            when op == BinaryOp.ADD || op == BinaryOp.SUBTRACT || op == BinaryOp.MULTIPLY ->
                graph.arguments(id).stream().allMatch(this::isWhole);
            default -> false;
        };
    }

    /// The number of a constant node, NaN of any other.
    double constant(int node) {
        return graph.op(graph.same(node)) instanceof Op.Constant(double value) ? value : Double.NaN;
    }

    boolean isSeries(int node) {
        return graph.isSeries(graph.same(node));
    }

    /// Whether a node is an input, which is never without end.
    boolean isInput(int node) {
        return graph.op(graph.same(node)) instanceof Op.Input;
    }
}
