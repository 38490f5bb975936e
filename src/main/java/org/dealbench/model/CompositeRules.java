package org.dealbench.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// What must hold of conditions over conditions (spec section 3): parts to be met, enough of them, and no loops.
///
/// Loops through capacity and money are fine, time runs forward in them; one through composites alone has no start.
final class CompositeRules {

    private CompositeRules() {}

    static void check(List<Condition> conditions, Report report) {
        SequencedMap<String, Condition.Composite> composites = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Composite composite) {
                composites.putIfAbsent(composite.id(), composite);
                checkParts(composite, report);
            }
        }
        checkLoops(composites, report);
    }

    private static void checkParts(Condition.Composite composite, Report report) {
        String address = "conditions/" + composite.id();
        int parts = composite.of().size();
        if (parts == 0) {
            report.add(address + "/of", "must name at least one condition, but is empty");
        } else if (composite instanceof Condition.AtLeast atLeast && atLeast.count() > parts) {
            report.add(
                    address + "/count",
                    "Count must be at most " + parts + ", the number of parts, but is " + atLeast.count(),
                    address + "/of");
        }
    }

    private static void checkLoops(SequencedMap<String, Condition.Composite> composites, Report report) {
        Set<String> looping = withLoops(composites);
        Set<String> walked = new HashSet<>();
        for (String start : composites.keySet()) {
            List<String> path = new ArrayList<>();
            String here = start;
            while (looping.contains(here) && walked.add(here)) {
                path.add(here);
                Condition.Composite composite = composites.get(here);
                here = composite == null
                        ? ""
                        : composite.of().stream()
                                .filter(looping::contains)
                                .findFirst()
                                .orElse("");
            }
            int from = path.indexOf(here);
            if (from >= 0) {
                List<String> loop = new ArrayList<>(path.subList(from, path.size()));
                loop.add(here);
                report.add(
                        "conditions/" + here + "/of",
                        "a condition cannot contain itself: " + String.join(" -> ", loop));
            }
        }
    }

    /// Composites left when those whose parts are all free of loops are taken away, again and again.
    private static Set<String> withLoops(Map<String, Condition.Composite> composites) {
        Map<String, List<String>> ownersOf = new HashMap<>();
        Map<String, Integer> open = new HashMap<>();
        composites.forEach((id, composite) -> {
            List<String> parts = composite.of().stream()
                    .filter(composites::containsKey)
                    .distinct()
                    .toList();
            open.put(id, parts.size());
            parts.forEach(part ->
                    ownersOf.computeIfAbsent(part, _ -> new ArrayList<>()).add(id));
        });
        List<String> free = new ArrayList<>();
        open.forEach((id, parts) -> {
            if (parts == 0) {
                free.add(id);
            }
        });
        Set<String> looping = new HashSet<>(composites.keySet());
        while (!free.isEmpty()) {
            String id = free.removeLast();
            looping.remove(id);
            for (String owner : ownersOf.getOrDefault(id, List.of())) {
                if (open.merge(owner, -1, Integer::sum) == 0) {
                    free.add(owner);
                }
            }
        }
        return looping;
    }
}
