package org.dealbench.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.Dash;
import org.dealbench.chart.part.Symbol;
import org.dealbench.chart.part.Texture;
import org.dealbench.model.Deal;
import org.dealbench.model.Identified;
import org.dealbench.model.Workbook;

/// Which look a chip, a party or a phase has, by its place in the workbook.
///
/// Eight colours and five textures run side by side: since they have no common divisor, forty things in a row
/// all look different, and neighbours differ in both.
public final class ColourAssignment {

    private static final List<Texture> TEXTURES = List.of(Texture.values());
    private static final List<Dash> DASHES = List.of(Dash.values());
    private static final List<Symbol> SYMBOLS = List.of(Symbol.values());

    private final Map<String, Integer> chips;
    private final Map<String, Integer> parties;
    private final Map<String, Integer> phases = new HashMap<>();

    private ColourAssignment(Workbook workbook) {
        chips = places(workbook.chips(), "");
        parties = places(workbook.parties(), "");
        for (Deal deal : workbook.deals()) {
            phases.putAll(places(deal.phases(), deal.id() + "/"));
        }
    }

    public static ColourAssignment of(Workbook workbook) {
        return new ColourAssignment(workbook);
    }

    private static Map<String, Integer> places(List<? extends Identified> things, String prefix) {
        Map<String, Integer> places = new HashMap<>();
        for (Identified thing : things) {
            places.putIfAbsent(prefix + thing.id(), places.size());
        }
        return places;
    }

    public Look chip(String id) {
        return at(chips.getOrDefault(id, 0));
    }

    public Look party(String id) {
        return at(parties.getOrDefault(id, 0));
    }

    public Look phase(String deal, String id) {
        return at(phases.getOrDefault(deal + "/" + id, 0));
    }

    private static Look at(int place) {
        return new Look(
                Token.THINGS.get(place % Token.THINGS.size()),
                TEXTURES.get(place % TEXTURES.size()),
                DASHES.get(place % DASHES.size()),
                SYMBOLS.get(place % SYMBOLS.size()));
    }
}
