package org.dealbench.desktop.port;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dealbench.library.LibraryThread;
import org.dealbench.library.RecentFile;
import org.dealbench.presentation.shell.RecentFiles;
import org.dealbench.presentation.shell.Remembered;
import org.dealbench.presentation.shell.Settings;

/// What is remembered between starts, in the library.
///
/// Reading waits for the library, which may still be opening; writing does not wait.
///
/// @param glimpse settings as they were last, before the library is open
public record LibraryMemory(LibraryThread library, Supplier<Map<String, String>> glimpse) {

    public Remembered remembered() {
        return new Remembered(new InLibrary(library, glimpse), new Recents(library), new LibraryShelf(library));
    }

    private record InLibrary(LibraryThread library, Supplier<Map<String, String>> last) implements Settings {

        @Override
        public Map<String, String> glimpse() {
            return last.get();
        }

        @Override
        public Map<String, String> all() {
            return library.ask(opened -> opened.notebook().settings(), Map.of());
        }

        @Override
        public void keep(Map<String, String> values) {
            Map<String, String> kept = Map.copyOf(values);
            library.tell(opened -> opened.notebook().keep(kept));
        }
    }

    private record Recents(LibraryThread library) implements RecentFiles {

        @Override
        public List<Recent> newest(int most) {
            return library.ask(opened -> opened.notebook().recent(most), List.<RecentFile>of()).stream()
                    .flatMap(Recents::read)
                    .toList();
        }

        /// A name that this system does not take, from a library that was carried here, is left out.
        private static Stream<Recent> read(RecentFile recent) {
            try {
                return Stream.of(new Recent(Path.of(recent.file()), recent.title(), recent.used()));
            } catch (InvalidPathException _) {
                return Stream.empty();
            }
        }

        @Override
        public void remember(Recent recent) {
            library.tell(opened -> opened.notebook()
                    .remember(new RecentFile(recent.file().toString(), recent.title(), recent.used())));
        }

        @Override
        public void forget(Path file) {
            library.tell(opened -> opened.notebook().forget(file.toString()));
        }
    }
}
