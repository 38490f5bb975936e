package org.dealbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dealbench.analysis.DisclosedPeriod;
import org.dealbench.analysis.comparison.Attribution;
import org.dealbench.analysis.comparison.KeyNumbers;
import org.dealbench.analysis.comparison.Quantity;
import org.dealbench.analysis.comparison.Transition;
import org.dealbench.analysis.comparison.WorkbookChanges;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Deal;
import org.dealbench.model.Workbook;
import org.dealbench.workbook.Opening;
import org.dealbench.workbook.WorkbookFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// Says what differs between two workbook files, and what that does to their numbers.
@Command(
        name = "diff",
        description =
                "Says what differs between two workbooks in the deal's words, and which change moved which number.",
        footer = {
            "",
            "JSON: an object with \"changes\" (each \"kind\" CHANGED, ADDED, REMOVED or REORDERED, \"label\", and \"inputs\""
                    + " with \"address\", \"label\", \"unit\", \"before\", \"after\"), \"others\" (what moves no number:"
                    + " \"address\", \"before\", \"after\") and \"numbers\" (\"address\", \"label\", \"unit\", \"period\","
                    + " \"before\", \"after\", \"difference\", \"parts\", \"remainder\", \"problem\"). A part has \"changes\","
                    + " places in the list of changes from 0, its \"amount\", the \"level\" reached with it and the"
                    + " \"reason\" why several changes stand together. The amounts added from first to last, then the"
                    + " remainder, give the difference exactly. What does not exist is null."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        sortSynopsis = false,
        versionProvider = ProgramVersion.class)
final class DiffCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final LineCatalogue catalogue = DealLines.catalogue();

    @Spec
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "A", description = "A workbook file, as it was.")
    private Path first;

    @Parameters(index = "1", paramLabel = "B", description = "A workbook file, as it is.")
    private Path second;

    @Option(
            names = "--of",
            paramLabel = "ADDRESS",
            description = "The number to attribute, such as deals/aws-openai/provider.npv or"
                    + " portfolio/revenue.total; of a series its sum, or its end for a level. May be given several"
                    + " times. The key numbers of each deal that moved if left out.")
    private List<String> addresses = List.of();

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            converter = PeriodOption.class,
            description = "The month, quarter or year of a series: 2028-03, 2028-Q1 or 2028.")
    private @Nullable DisclosedPeriod period;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            defaultValue = "order",
            converter = MethodWord.class,
            description = "order: one change after the other as listed; or shapley: the mean over all orders, for up to"
                    + " ten changes. Default: ${DEFAULT-VALUE}.")
    private Attribution.Method method = Attribution.Method.ORDER;

    @Option(names = "--json", description = "All of it as one JSON object.")
    private boolean json;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Opening before = WorkbookFile.onDisk().open(first);
        Opening after = WorkbookFile.onDisk().open(second);
        int refused = Math.max(refusal(first, before), refusal(second, after));
        return before instanceof Opening.Opened one && after instanceof Opening.Opened other
                ? compare(one.workbook(), other.workbook())
                : refused;
    }

    private int refusal(Path file, Opening opening) {
        return opening instanceof Opening.Refused refused
                ? Attempt.Refused.of(file, refused).tell(terminal)
                : ExitCode.DONE;
    }

    private int compare(Workbook before, Workbook after) {
        WorkbookChanges changes = WorkbookChanges.between(before, after);
        Projector projector = new Projector(catalogue);
        List<Quantity> quantities = quantities(before, after, projector);
        Transition transition = changes.transition();
        List<Attribution> attributions = Attribution.of(transition, quantities, method, projector, () -> false).stream()
                .filter(each -> !addresses.isEmpty() || hasMoved(each))
                .toList();
        WorkbookDiff diff = new WorkbookDiff(before, after, transition.changes(), changes.others(), attributions);
        if (json) {
            terminal.document(JsonText.of(diff.json()));
        } else {
            diff.text().forEach(terminal::result);
        }
        return ExitCode.DONE;
    }

    private static boolean hasMoved(Attribution each) {
        return Double.isNaN(each.before()) != Double.isNaN(each.after())
                || (!Double.isNaN(each.before()) && each.difference() != 0);
    }

    private List<Quantity> quantities(Workbook before, Workbook after, Projector projector) {
        Projection one = projector.project(before, () -> false);
        Projection other = projector.project(after, () -> false);
        List<Quantity> quantities = new ArrayList<>();
        if (addresses.isEmpty()) {
            before.deals().forEach(deal -> quantities.addAll(KeyNumbers.of(before, one, catalogue, deal.id())));
            after.deals().stream()
                    .map(Deal::id)
                    .filter(id -> !one.deals().containsKey(id))
                    .forEach(id -> quantities.addAll(KeyNumbers.of(after, other, catalogue, id)));
        }
        Optional<DisclosedPeriod> within = Optional.ofNullable(period);
        for (String address : addresses) {
            quantities.add(Quantity.find(before, one, catalogue, address, within)
                    .or(() -> Quantity.find(after, other, catalogue, address, within))
                    .orElseThrow(() -> new ParameterException(
                            command.commandLine(),
                            "there is no number '" + address + "'" + (within.isPresent() ? " by period" : "")
                                    + "; project --json lists all, those of a deal as deals/ID/NAME")));
        }
        return quantities;
    }

    private static final class MethodWord extends EnumWord<Attribution.Method> {
        MethodWord() {
            super(Attribution.Method.class);
        }
    }

    private static final class PeriodOption implements ITypeConverter<DisclosedPeriod> {
        @Override
        public DisclosedPeriod convert(String text) {
            return DisclosedPeriod.parse(text)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + text + "' is not a month, quarter or year such as 2028-03, 2028-Q1 or 2028"));
        }
    }
}
