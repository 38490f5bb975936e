package org.dealbench.desktop.port;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dealbench.library.AssumptionSet;
import org.dealbench.library.LibraryThread;
import org.dealbench.model.Workbook;
import org.dealbench.presentation.assumptions.AssumptionKind;
import org.dealbench.presentation.assumptions.AssumptionShelf;
import org.dealbench.presentation.assumptions.KeptSet;
import org.dealbench.workbook.Extras;
import org.dealbench.workbook.Opening;
import org.dealbench.workbook.WorkbookJson;

/// Assumption sets in the library.
record LibraryShelf(LibraryThread library) implements AssumptionShelf {

    @Override
    public List<KeptSet> all() {
        return Stream.of(AssumptionKind.values())
                .flatMap(kind ->
                        library.ask(opened -> opened.assumptionSets().of(kind.id()), List.<AssumptionSet>of()).stream()
                                .map(set -> new KeptSet(kind, set.name(), set.saved())))
                .toList();
    }

    @Override
    public Optional<Workbook> content(KeptSet set) {
        return library.ask(
                        opened -> opened.assumptionSets().content(set.kind().id(), set.name()),
                        Optional.<byte[]>empty())
                .map(WorkbookJson::read)
                .flatMap(opening ->
                        opening instanceof Opening.Opened found ? Optional.of(found.workbook()) : Optional.empty())
                .filter(found -> !set.kind().isOfDeal() || !found.deals().isEmpty());
    }

    @Override
    public boolean keep(AssumptionKind kind, String name, Workbook content) {
        byte[] text = WorkbookJson.write(content, Extras.NONE);
        return library.ask(
                opened -> {
                    opened.assumptionSets().keep(kind.id(), name, text);
                    return true;
                },
                false);
    }

    @Override
    public boolean rename(KeptSet set, String newName) {
        return library.ask(opened -> opened.assumptionSets().rename(set.kind().id(), set.name(), newName), false);
    }

    @Override
    public boolean forget(KeptSet set) {
        return library.ask(
                opened -> {
                    opened.assumptionSets().forget(set.kind().id(), set.name());
                    return true;
                },
                false);
    }
}
