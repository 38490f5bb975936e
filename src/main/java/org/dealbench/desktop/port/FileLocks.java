package org.dealbench.desktop.port;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.dealbench.workbook.WorkbookLock;
import org.dealbench.workbook.WorkbookLock.Holder;
import org.dealbench.workbook.WorkbookLock.Taking;
import org.jspecify.annotations.Nullable;

/// The right to write the one file that is open. Used on one thread.
public final class FileLocks {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private record Mine(Path file, WorkbookLock lock) {}

    private final Supplier<Holder> self;
    private final ZoneId zone;
    private @Nullable Mine mine;

    /// @param self who opens files here, asked each time because it holds the moment
    public FileLocks(Supplier<Holder> self, ZoneId zone) {
        this.self = self;
        this.zone = zone;
    }

    /// This person on this computer. May ask the network for the computer's name.
    public static Holder holder(Instant since) {
        return new Holder(System.getProperty("user.name", "somebody"), host(), since);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException _) {
            return "this computer";
        }
    }

    /// Takes one file and gives back the one before.
    ///
    /// @return who has it instead
    Optional<String> hold(Optional<Path> file) {
        Optional<Path> wanted = file.map(FileLocks::key);
        if (mine != null && wanted.filter(mine.file()::equals).isPresent()) {
            return Optional.empty();
        }
        give();
        return wanted.flatMap(this::take);
    }

    /// Who has a file that is about to be written, when it is not this program.
    Optional<String> heldElsewhere(Path file) {
        Path wanted = key(file);
        if (mine != null && mine.file().equals(wanted)) {
            return Optional.empty();
        }
        return switch (WorkbookLock.take(wanted, self.get())) {
            case Taking.Held held ->
                Optional.of(file + " was not saved: " + told(held.by())
                        + " Your changes are still here; save them under another name.");
            case Taking.Taken(WorkbookLock lock) -> {
                close(lock);
                yield Optional.empty();
            }
            case Taking.Impossible _ -> Optional.empty();
        };
    }

    private Optional<String> take(Path file) {
        return switch (WorkbookLock.take(file, self.get())) {
            case Taking.Taken(WorkbookLock lock) -> {
                mine = new Mine(file, lock);
                yield Optional.empty();
            }
            case Taking.Held(Holder by, Path lockFile) ->
                Optional.of(told(by) + " Here it is read-only: saving asks for another name. Should that program run no"
                        + " more, delete " + lockFile + ".");
            case Taking.Impossible _ -> Optional.empty();
        };
    }

    private String told(Holder by) {
        return "The workbook is open elsewhere, by " + by.user() + " on " + by.host() + " since "
                + MOMENT.format(by.since().atZone(zone)) + ".";
    }

    private void give() {
        Mine before = mine;
        mine = null;
        if (before != null) {
            close(before.lock());
        }
    }

    private static void close(WorkbookLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            System.getLogger(FileLocks.class.getName()).log(Level.DEBUG, "a lock could not be given back", e);
        }
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
