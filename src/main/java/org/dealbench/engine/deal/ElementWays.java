package org.dealbench.engine.deal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dealbench.engine.Element;
import org.dealbench.engine.Index;
import org.dealbench.engine.Relation;
import org.dealbench.engine.Structure;

/// The ways to single elements: `deals/aws-openai`, `phases/abilene` of the deal at hand, or both in one.
///
/// Such a way is a relation named by its path: for each list in it a name and an id. It leads nowhere where there is no
/// such element.
final class ElementWays {

    private static final Map<String, Relation> LISTS = lists();

    private ElementWays() {}

    private static Map<String, Relation> lists() {
        Map<String, Relation> lists = new LinkedHashMap<>();
        lists.put("deals", Relations.DEALS);
        lists.put("chips", Relations.CHIPS);
        lists.put("conditions", Relations.CONDITIONS);
        lists.put("tranches", Relations.TRANCHES);
        lists.put("phases", Relations.PHASES);
        lists.put("commitments", Relations.COMMITMENTS);
        lists.put("channels", Relations.CHANNELS);
        lists.put("mix", Relations.MIX_ROWS);
        lists.put("security", Relations.SECURITIES);
        lists.put("providers", Relations.PROVIDERS);
        lists.put("customers", Relations.CUSTOMERS);
        lists.put("investors", Relations.INVESTORS);
        return lists;
    }

    /// The lists by name, each with the relation that leads to all of its elements.
    static Map<String, Relation> all() {
        return Collections.unmodifiableMap(LISTS);
    }

    /// The way that a path spells, if it spells one, whether or not there is such an element.
    static Optional<Relation> of(String path) {
        String[] names = path.split("/", -1);
        Relation first = null;
        Relation last = null;
        for (int i = 0; i + 1 < names.length; i += 2) {
            Relation list = LISTS.get(names[i]);
            if (list == null
                    || names[i + 1].isEmpty()
                    || (last != null && !last.to().equals(list.from()))) {
                return Optional.empty();
            }
            first = first == null ? list : first;
            last = list;
        }
        return first == null || last == null || names.length % 2 != 0
                ? Optional.empty()
                : Optional.of(new Relation(path, first.from(), last.to()));
    }

    /// The way to an element of an index by its id, if the index has a list.
    static Optional<Relation> of(Index index, String id) {
        return LISTS.entrySet().stream()
                .filter(list -> list.getValue().to().equals(index))
                .map(list -> of(list.getKey() + "/" + id))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static boolean isOne(Relation relation) {
        return relation.name().indexOf('/') > 0;
    }

    /// The element that a way leads to, or none.
    static List<Element> follow(Relation way, Element from, Structure structure) {
        String[] names = way.name().split("/", -1);
        List<Element> at = List.of(from);
        for (int i = 0; i + 1 < names.length && !at.isEmpty(); i += 2) {
            String id = names[i + 1];
            Relation list = LISTS.get(names[i]);
            if (list == null) {
                throw new IllegalArgumentException("there is no list " + names[i] + " of " + way.name());
            }
            at = structure.related(list, at.getFirst()).stream()
                    .filter(element -> element.id().equals(id))
                    .toList();
        }
        return at;
    }
}
