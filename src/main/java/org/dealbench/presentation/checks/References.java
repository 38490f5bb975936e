package org.dealbench.presentation.checks;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealbench.model.Component;
import org.dealbench.model.ElementKind;
import org.dealbench.model.MixRow;
import org.dealbench.model.Schema;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;

/// Which elements of a workbook others refer to, read off the model's own declarations.
final class References {

    private final Map<ElementKind, Set<String>> used = new EnumMap<>(ElementKind.class);

    private References() {}

    static References of(Workbook workbook) {
        References references = new References();
        references.collect(workbook);
        workbook.actuals().forEach(actual -> references.add(ElementKind.SOURCE, actual.source()));
        return references;
    }

    boolean has(ElementKind kind, String id) {
        return used.getOrDefault(kind, Set.of()).contains(id);
    }

    private void collect(Record record) {
        for (Component component : Schema.of(record.getClass()).components()) {
            collect(component.of(record), component.refers());
        }
        if (record instanceof MixRow row) {
            row.shares().keySet().forEach(chip -> add(ElementKind.CHIP, chip));
        }
    }

    private void collect(@Nullable Object value, @Nullable ElementKind kind) {
        switch (value) {
            case null -> {}
            case String id -> add(kind, id);
            case Record record -> collect(record);
            case List<?> list -> list.forEach(each -> collect(each, kind));
            default -> {}
        }
    }

    private void add(@Nullable ElementKind kind, @Nullable String id) {
        if (kind != null && id != null) {
            used.computeIfAbsent(kind, _ -> new HashSet<>()).add(id);
        }
    }
}
