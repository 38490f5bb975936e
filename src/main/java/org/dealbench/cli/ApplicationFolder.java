package org.dealbench.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the program keeps its own files, by the custom of each system.
///
/// @param path the folder, which may not be there yet
public record ApplicationFolder(Path path) {

    /// The system property that `logback.xml` takes the log's place from.
    public static final String LOG_PROPERTY = "dealbench.log";

    /// That of the person who runs the program.
    public static ApplicationFolder ofThisMachine() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")), System.getenv());
    }

    /// By the custom of a system, unless `DEALBENCH_HOME` says where.
    static ApplicationFolder of(String system, Path home, Map<String, String> environment) {
        Path wanted = set(environment, "DEALBENCH_HOME", Path.of(""));
        return wanted.isAbsolute() ? new ApplicationFolder(wanted) : ofSystem(system, home, environment);
    }

    private static ApplicationFolder ofSystem(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new ApplicationFolder(
                    set(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"))
                            .resolve("Dealbench"));
        }
        if (name.startsWith("mac")) {
            return new ApplicationFolder(
                    home.resolve("Library").resolve("Application Support").resolve("Dealbench"));
        }
        Path usual = home.resolve(".local").resolve("share");
        return new ApplicationFolder(set(environment, "XDG_DATA_HOME", usual).resolve("dealbench"));
    }

    /// A variable that is empty or no full path counts as not set, as the XDG specification asks for.
    private static Path set(Map<String, String> environment, String variable, Path otherwise) {
        Path path = Path.of(environment.getOrDefault(variable, ""));
        return path.isAbsolute() ? path : otherwise;
    }

    public Path log() {
        return path.resolve("dealbench.log");
    }
}
