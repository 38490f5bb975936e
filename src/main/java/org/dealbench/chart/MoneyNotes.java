package org.dealbench.chart;

import java.util.ArrayList;
import java.util.List;
import org.dealbench.analysis.MoneyFlow;
import org.dealbench.analysis.MoneyFlows;
import org.dealbench.analysis.Periods;
import org.dealbench.chart.scale.ValueUnit;
import org.dealbench.model.Workbook;

/// What there is to say of money that comes back: when the circle closes, who paid for it, and what arrows cannot show.
record MoneyNotes(DealView view, MoneyFlows flows, ValueUnit unit) {

    /// The most important first.
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        roundTrip(sentences);
        for (MoneyFlows.Loop loop : flows.loops()) {
            if (loop.chips() > 0) {
                sentences.add("%s put %s into %s; %s come back as its chips in others' data centres."
                        .formatted(
                                name(view.workbook(), loop.investor()),
                                unit.brief(loop.invested()),
                                name(view.workbook(), loop.customer()),
                                unit.brief(loop.chips())));
            }
        }
        for (MoneyFlow flow : flows.flows()) {
            if (flow.staysInside()) {
                sentences.add("%s spends %s on chips of its own make, which is not drawn."
                        .formatted(name(view.workbook(), flow.from()), unit.brief(flow.amount())));
            }
        }
        return sentences;
    }

    private void roundTrip(List<String> sentences) {
        if (!view.deal().investor().equals(view.deal().provider())) {
            return;
        }
        String investor = name(view.workbook(), view.deal().investor());
        double cash = view.figures().series("tranche.cash").sum();
        Double month = view.figures().scalars().get("circularity.roundTrip");
        if (month != null && Double.isFinite(month)) {
            sentences.add("Round trip in %s: %s has then been paid for compute as much as it has put in."
                    .formatted(Periods.label(view.projection().timeline().month(month.intValue())), investor));
        } else if (cash > 0) {
            sentences.add("No round trip: %s is not paid for compute as much as it puts in within the calendar."
                    .formatted(investor));
        }
        double revenue = view.figures().series("revenue.compute").sum();
        double financed = view.figures().series("circularity.vendorFinanced").sum();
        if (revenue > 0 && cash > 0) {
            sentences.add("At most %s of the compute revenue, %s, is paid from %s's own money."
                    .formatted(ValueUnit.fraction().brief(financed / revenue), unit.brief(financed), investor));
        }
    }

    static String name(Workbook workbook, String party) {
        return party.equals(MoneyFlows.SITES) ? "Builders of sites" : WorkbookView.nameOf(workbook.parties(), party);
    }
}
