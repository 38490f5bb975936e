package org.dealbench.presentation.shell;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Settings that last as long as the program runs.
final class RunSettings implements Settings {

    private final Map<String, String> values = new ConcurrentHashMap<>();

    @Override
    public Map<String, String> glimpse() {
        return all();
    }

    @Override
    public Map<String, String> all() {
        return Map.copyOf(values);
    }

    @Override
    public void keep(Map<String, String> newValues) {
        values.putAll(newValues);
    }
}
