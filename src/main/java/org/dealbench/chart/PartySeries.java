package org.dealbench.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.AreaLook;
import org.dealbench.chart.part.Points;
import org.dealbench.chart.part.Texture;
import org.dealbench.chart.time.Band;
import org.dealbench.model.Party;

/// One party's values in a chart of all deals.
record PartySeries(Party party, Points points) {

    /// Says that there is nothing to put together yet.
    static final String NO_DEALS = "This workbook has no deals yet. Add one to see all of them together.";

    /// The parties that have any value but zero, in the workbook's order.
    static List<PartySeries> of(WorkbookView view, Function<String, Points> pointsById) {
        return view.workbook().parties().stream()
                .map(party -> new PartySeries(party, pointsById.apply(party.id())))
                .filter(series -> series.points().largest() > 0)
                .toList();
    }

    /// A stack of the largest, in their colours, with the others as one.
    ///
    /// @param noun what they are: `providers`
    static List<Band> stack(WorkbookView view, List<PartySeries> all, String noun) {
        ColourAssignment colours = ColourAssignment.of(view.workbook());
        Set<Integer> shown =
                Largest.of(all.stream().map(each -> each.points().largest()).toList());
        List<Band> bands = new ArrayList<>();
        Points rest = Points.constant(0, view.periods().count());
        for (int i = 0; i < all.size(); i++) {
            Party party = all.get(i).party();
            Points points = all.get(i).points();
            if (shown.contains(i)) {
                Look look = colours.party(party.id());
                bands.add(new Band(party.id(), party.name(), points, AreaLook.full(look.token(), look.texture())));
            } else {
                rest = rest.plus(points);
            }
        }
        if (shown.size() < all.size()) {
            String label = all.size() - shown.size() + " more " + noun;
            bands.add(new Band("rest", label, rest, AreaLook.full(Token.OTHERS, Texture.PLAIN)));
        }
        return bands;
    }
}
