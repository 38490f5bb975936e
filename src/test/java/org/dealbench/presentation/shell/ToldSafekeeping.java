package org.dealbench.presentation.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dealbench.model.Workbook;

/// Writes down what it is told, as `saved Two`.
final class ToldSafekeeping implements Safekeeping {

    private final List<String> told = new ArrayList<>();

    @Override
    public void begin(Optional<Path> file, Workbook opened) {
        told.add("begin " + opened.title());
    }

    @Override
    public void edited(Workbook now, String label) {
        told.add("edited " + now.title());
    }

    @Override
    public void saved(Workbook written, Path file) {
        told.add("saved " + written.title() + " to " + file);
    }

    @Override
    public void discarded(Workbook last) {
        told.add("discarded " + last.title());
    }

    @Override
    public void closed() {
        told.add("closed");
    }

    @Override
    public void recovered(Recoverable taken) {
        told.add("recovered " + taken.id());
    }

    @Override
    public void discarded(Recoverable given) {
        told.add("given up " + given.id());
    }

    List<String> told() {
        return told;
    }
}
