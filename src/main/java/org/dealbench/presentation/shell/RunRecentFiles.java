package org.dealbench.presentation.shell;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Recent files that are remembered as long as the program runs.
final class RunRecentFiles implements RecentFiles {

    private final Map<Path, Recent> byFile = new ConcurrentHashMap<>();

    @Override
    public List<Recent> newest(int most) {
        return byFile.values().stream()
                .sorted(Comparator.comparing(Recent::used).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public void remember(Recent recent) {
        byFile.put(recent.file(), recent);
    }

    @Override
    public void forget(Path file) {
        byFile.remove(file);
    }
}
