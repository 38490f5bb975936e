package org.dealbench.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// All that a notebook holds, as the rows of its mirror.
///
/// @param recent newest first
record NotebookContent(Map<String, String> settings, List<RecentFile> recent) {

    private static final String SETTING = "setting";
    private static final String RECENT = "recent";

    NotebookContent {
        settings = Map.copyOf(settings);
        recent = List.copyOf(recent);
    }

    static NotebookContent of(List<List<String>> rows) {
        Map<String, String> settings = new LinkedHashMap<>();
        List<RecentFile> recent = new ArrayList<>();
        for (List<String> row : rows) {
            if (row.size() == 3 && row.getFirst().equals(SETTING)) {
                settings.put(row.get(1), row.get(2));
            } else if (row.size() == 4 && row.getFirst().equals(RECENT)) {
                Mirror.moment(row.get(3)).ifPresent(used -> recent.add(new RecentFile(row.get(1), row.get(2), used)));
            }
        }
        return new NotebookContent(settings, recent);
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        new TreeMap<>(settings).forEach((name, setting) -> rows.add(List.of(SETTING, name, setting)));
        recent.forEach(each ->
                rows.add(List.of(RECENT, each.file(), each.title(), each.used().toString())));
        return rows;
    }

    boolean isEmpty() {
        return settings.isEmpty() && recent.isEmpty();
    }
}
