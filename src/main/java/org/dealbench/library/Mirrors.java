package org.dealbench.library;

import java.nio.file.Path;

/// What of the library is kept beside its database too: settings, recent files and assumption sets. History is not: it
/// is large, and each workbook's file has its newest version.
record Mirrors(Mirror notebook, Mirror sets) {

    static Mirrors in(Path folder) {
        return new Mirrors(new Mirror(folder.resolve("settings.mirror")), new Mirror(folder.resolve("sets.mirror")));
    }
}
