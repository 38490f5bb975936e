package org.dealbench.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.dealbench.analysis.DisclosedPeriod;
import org.dealbench.analysis.explanation.Explainer;
import org.dealbench.analysis.explanation.InputAccount;
import org.dealbench.analysis.explanation.Span;
import org.dealbench.chart.explanation.CalendarWords;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.formula.Nearest;
import org.dealbench.model.Address;
import org.dealbench.model.Calendar;
import org.dealbench.model.InputValue;
import org.dealbench.model.Inputs;
import org.dealbench.model.Scenario;
import org.dealbench.model.Timeline;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Explains a number of a workbook, or an input of it.
@Command(
        name = "explain",
        description = "Explains a number: its formula, the same with the numbers filled in, what it is made of, and the"
                + " inputs it rests on with their sources.",
        footerHeading = "%nJSON:%n",
        footer = {
            "One object. Of a number: address, title, owner, documentation, unit, kind, scenario, from and to (yyyy-MM),",
            "value (in base units, null where there is none), text, formula, filled, because, parts and restsOn. A part",
            "has role, label, what (line, input, constant, calendar, operation, function), value, unit, text,",
            "reason; a line also address, from, to; an input also input; and parts of its own down to --depth.",
            "restsOn has address, title, value, moved, effect and text, the heaviest first: what the number changes by",
            "if a number is 1 % higher, a whole number 1, a date 30 days later, a month one later, yes turned to no.",
            "Of an input: address, title, unit, value, text, base, overrides, uncertainty, standing, claims with their",
            "sources, and usedBy, the addresses of the lines that read it."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        sortSynopsis = false,
        versionProvider = ProgramVersion.class)
final class ExplainCommand implements Callable<Integer> {

    static final int DEEPEST = 12;

    private final Terminal terminal;

    @Mixin
    private WorkbookChoice choice;

    @Option(
            names = "--of",
            required = true,
            paramLabel = "ADDRESS",
            description = "deals/ID/NAME with the name of a series or scalar, such as provider.npv or"
                    + " capacity.facilityMw/PHASE; chips/ID/NAME, portfolio/NAME, conditions/ID; or the address of an"
                    + " input.")
    private String address = "";

    @Option(
            names = "--input",
            description = "Takes the address for an input, where a series has the same: chips/ID/unitCost.")
    private boolean input;

    @Option(
            names = "--month",
            paramLabel = "yyyy-MM",
            description = "The month; also a quarter (2027-Q1) or a year (2027), over which a flow is summed. Left out:"
                    + " that of the valuation date, or the nearest in the calendar.")
    private @Nullable String month;

    @Option(
            names = "--depth",
            paramLabel = "N|all",
            description = "How many lines deep parts are opened: ${DEFAULT-VALUE} if left out, at most " + DEEPEST
                    + ". A line that was opened already is not opened again.")
    private String depth = "2";

    @Option(names = "--json", description = "As JSON, described below.")
    private boolean json;

    @Spec
    private CommandSpec command;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int lines = depth();
        return switch (choice.project()) {
            case Attempt.Projected projected -> {
                show(projected, lines);
                yield ExitCode.DONE;
            }
            case Attempt.Refused refused -> refused.tell(terminal);
        };
    }

    private int depth() {
        if (depth.equals("all")) {
            return DEEPEST;
        }
        try {
            return Math.clamp(Integer.parseInt(depth), 0, DEEPEST);
        } catch (NumberFormatException _) {
            throw wrong("--depth has to be a whole number or all, but is '" + depth + "'");
        }
    }

    private void show(Attempt.Projected projected, int lines) {
        Workbook workbook = projected.workbook();
        Explainer explainer = new Explainer(DealLines.catalogue(), CalendarWords.ISO::month);
        Scenario scenario = projected.scenario();
        boolean isLine = !input && explainer.addresses(workbook).find(address).isPresent();
        Optional<InputAccount> account = isLine
                ? Optional.empty()
                : InputAccount.of(projected.base(), scenario == null ? null : scenario.id(), Address.parse(address));
        if (!isLine && account.isEmpty()) {
            throw wrong("there is no number and no input '" + address + "'" + nearest(explainer, workbook));
        }
        Unrolled unrolled = new Unrolled(projected, explainer);
        if (account.isPresent()) {
            List<String> usedBy = explainer.uses(workbook, Address.parse(address));
            write(
                    () -> ExplanationText.ofInput(unrolled, account.get(), usedBy),
                    () -> ExplanationJson.ofInput(unrolled, account.get(), usedBy));
        } else {
            Unrolled.Opened number = unrolled.number(address, span(workbook.calendar()), lines);
            write(() -> ExplanationText.of(unrolled, number), () -> ExplanationJson.of(unrolled, number));
        }
    }

    private interface Lines {
        List<String> make();
    }

    private interface Document {
        String make();
    }

    private void write(Lines text, Document document) {
        if (json) {
            terminal.document(document.make());
        } else {
            text.make().forEach(terminal::result);
        }
    }

    /// The months that are asked for, those of the calendar.
    private Span span(Calendar calendar) {
        String asked = month;
        if (asked == null) {
            return Span.atValuation(calendar);
        }
        Timeline timeline = calendar.timeline();
        return DisclosedPeriod.parse(asked)
                .map(period -> Span.of(period, timeline)
                        .orElseThrow(() -> wrong("--month " + asked + " lies outside the calendar, " + timeline.start()
                                + " to " + timeline.month(timeline.months() - 1))))
                .orElseThrow(() -> wrong("--month has to be like 2027-03, 2027-Q1 or 2027, but is '" + asked + "'"));
    }

    private String nearest(Explainer explainer, Workbook workbook) {
        Collection<String> known =
                new TreeSet<>(explainer.addresses(workbook).all().keySet());
        Inputs.of(workbook).stream()
                .map(InputValue::address)
                .map(Address::toString)
                .forEach(known::add);
        return Nearest.to(address, known)
                .map(found -> "; did you mean " + found + "?")
                .orElse("; `project --json` lists the names of series and scalars");
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
