package org.dealbench.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/// Why a file could not be written, in words.
final class WriteProblem {

    private WriteProblem() {}

    /// A sentence that names the file.
    ///
    /// @param folder that was written to
    static String of(IOException problem, Path folder) {
        return switch (problem) {
            case FileAlreadyExistsException taken -> taken.getFile() + " is in the way: it is a file, not a folder.";
            case NotDirectoryException taken -> taken.getFile() + " is in the way: it is a file, not a folder.";
            case AccessDeniedException denied -> "there is no permission to write " + denied.getFile() + ".";
            case FileSystemException denied
            when denied.getCause() instanceof AccessDeniedException ->
                "there is no permission to write " + denied.getFile() + ".";
            case NoSuchFileException missing -> "there is no folder for " + missing.getFile() + ".";
            case FileSystemException failed
            when failed.getReason() != null -> failed.getFile() + " could not be written: " + failed.getReason() + ".";
            default -> folder + " could not be written: " + problem.getMessage() + ".";
        };
    }
}
