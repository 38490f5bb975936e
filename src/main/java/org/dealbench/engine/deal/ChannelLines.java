package org.dealbench.engine.deal;

import static org.dealbench.engine.Expr.call;
import static org.dealbench.engine.Expr.line;
import static org.dealbench.engine.Expr.number;
import static org.dealbench.engine.Expr.sum;
import static org.dealbench.engine.Expr.when;
import static org.dealbench.engine.deal.Conversions.MONTHS_OF_A_YEAR;
import static org.dealbench.engine.deal.Conversions.ONE_MONTH;
import static org.dealbench.engine.deal.LineMaker.flow;
import static org.dealbench.engine.deal.Relations.CHANNEL;
import static org.dealbench.engine.deal.Relations.CHANNELS;

import java.util.List;
import org.dealbench.engine.CalendarColumn;
import org.dealbench.engine.Expr;
import org.dealbench.engine.Function;
import org.dealbench.engine.Line;
import org.dealbench.engine.LineKind;
import org.dealbench.model.Unit;

/// Software of the customer sold through the provider, and all revenue together (spec section 8).
final class ChannelLines {

    private static final Expr MONTH = new Expr.Calendar(CalendarColumn.MONTH);

    private ChannelLines() {}

    static List<Line> lines() {
        return List.of(
                new Line(
                        "channel.gross/{channel}",
                        "Gross channel revenue",
                        Unit.MONEY,
                        LineKind.FLOW,
                        List.of(CHANNEL),
                        "What the channel sells in the month, as far as there is capacity in service to serve it.",
                        gross()),
                flow(
                        "channel.gross",
                        Unit.MONEY,
                        "Gross channel revenue",
                        "What all channels sell in the month.",
                        sum(CHANNELS, line("channel.gross/{channel}"))),
                flow(
                        "channel.provider",
                        Unit.MONEY,
                        "Provider's channel revenue",
                        "The provider's part of what the channels sell.",
                        sum(CHANNELS, line("channel.gross/{channel}").times(field("providerShare")))),
                flow(
                        "revenue.total",
                        Unit.MONEY,
                        "Total revenue",
                        "Compute revenue and the provider's part of the channels.",
                        line(CommitmentLines.REVENUE).plus(line("channel.provider"))));
    }

    private static Expr gross() {
        Expr position = MONTH.plus(ONE_MONTH).minus(field("start")).over(field("rampMonths"));
        Expr mature = field("matureAnnual")
                .over(MONTHS_OF_A_YEAR)
                .times(call(Function.S_CURVE, position, field("steepness")));
        Expr ended = new Expr.IfPresent(CHANNEL, "until", when(MONTH.above(field("until")), number(0), mature), mature);
        Expr served =
                line("fleet.inServiceMw").average().over(field("requiredMw")).min(number(1));
        return ended.times(when(field("requiredMw").above(number(0)), served, number(1)));
    }

    private static Expr field(String name) {
        return new Expr.Field(CHANNEL, name);
    }
}
