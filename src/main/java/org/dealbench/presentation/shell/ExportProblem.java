package org.dealbench.presentation.shell;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/// Why a file could not be exported, what was kept, and what to do.
final class ExportProblem {

    private ExportProblem() {}

    /// A few sentences for a person.
    ///
    /// @param what was to be exported, such as `The chart`
    static String of(String what, Path file, Exception problem) {
        return what + " could not be exported to " + file + ": " + reason(problem)
                + " A file that was there before is as it was.";
    }

    private static String reason(Exception problem) {
        return switch (problem) {
            case AccessDeniedException _ -> "there is no permission to write there. Choose another folder.";
            case NoSuchFileException _ -> "the folder is gone. Choose another one.";
            case FileSystemException failed
            when failed.getCause() instanceof AccessDeniedException
                    || failed.getCause() instanceof NoSuchFileException -> reason((IOException) failed.getCause());
            case FileSystemException failed -> reason(String.valueOf(failed.getReason()));
            default -> problem.getMessage() + ".";
        };
    }

    private static String reason(String words) {
        String known = words.toLowerCase(Locale.ROOT);
        if (known.contains("no space") || known.contains("not enough space")) {
            return "the disk is full. Make room on it, or choose another one.";
        } else if (known.contains("used by another process")) {
            return "another program has the file open. Close it there, or choose another name.";
        }
        return words + ".";
    }
}
