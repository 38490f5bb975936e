package org.dealbench.presentation.shell;

import java.nio.file.Path;
import java.util.Optional;
import org.dealbench.model.Workbook;

/// Lets everything go.
final class NoSafekeeping implements Safekeeping {

    @Override
    public void begin(Optional<Path> file, Workbook opened) {}

    @Override
    public void edited(Workbook now, String label) {}

    @Override
    public void saved(Workbook written, Path file) {}

    @Override
    public void discarded(Workbook last) {}

    @Override
    public void closed() {}

    @Override
    public void recovered(Recoverable taken) {}

    @Override
    public void discarded(Recoverable given) {}
}
