package org.dealbench.presentation.shell;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.assumptions.AssumptionKind;
import org.dealbench.presentation.assumptions.AssumptionShelf;
import org.dealbench.presentation.assumptions.KeptSet;

/// Assumption sets that are kept as long as the program runs.
final class RunShelf implements AssumptionShelf {

    private final Map<KeptSet, Workbook> sets = new ConcurrentHashMap<>();

    @Override
    public List<KeptSet> all() {
        return sets.keySet().stream()
                .sorted(Comparator.comparing(KeptSet::kind).thenComparing(KeptSet::name))
                .toList();
    }

    @Override
    public Optional<Workbook> content(KeptSet set) {
        return Optional.ofNullable(sets.get(set));
    }

    @Override
    public boolean keep(AssumptionKind kind, String name, Workbook content) {
        sets.keySet().removeIf(each -> each.kind() == kind && each.name().equals(name));
        sets.put(new KeptSet(kind, name, Instant.EPOCH), content);
        return true;
    }

    @Override
    public boolean rename(KeptSet set, String newName) {
        Workbook content = sets.remove(set);
        return content != null && keep(set.kind(), newName, content);
    }

    @Override
    public boolean forget(KeptSet set) {
        return sets.remove(set) != null;
    }
}
