package org.dealbench.desktop.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dealbench.library.LibraryThread;
import org.dealbench.library.Revision;
import org.dealbench.library.Revisions;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.shell.History;
import org.dealbench.workbook.Opening;
import org.dealbench.workbook.WorkbookJson;

/// Earlier versions, from the library.
public record LibraryHistory(LibraryThread library) implements History {

    @Override
    public List<Version> of(Workbook workbook, Optional<Path> file) {
        String identity = Revisions.identity(file, workbook);
        return library.ask(opened -> opened.revisions().of(identity), List.<Revision>of()).stream()
                .map(revision -> new Version(
                        identity,
                        revision.id(),
                        how(revision.kind()),
                        revision.made(),
                        revision.title(),
                        revision.label()))
                .toList();
    }

    private static String how(Revision.Kind kind) {
        return switch (kind) {
            case OPENED -> "Opened";
            case SAVED -> "Saved";
            case SESSION -> "Not saved";
        };
    }

    @Override
    public Optional<Workbook> workbook(Version version) {
        return library.ask(opened -> content(opened.revisions(), version), Optional.<byte[]>empty())
                .map(WorkbookJson::read)
                .flatMap(opening ->
                        opening instanceof Opening.Opened found ? Optional.of(found.workbook()) : Optional.empty());
    }

    private static Optional<byte[]> content(Revisions revisions, Version version) {
        return revisions.of(version.workbook()).stream()
                .filter(revision -> revision.id() == version.id())
                .findFirst()
                .flatMap(revisions::content);
    }
}
