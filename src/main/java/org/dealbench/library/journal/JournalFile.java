package org.dealbench.library.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dealbench.library.Compression;
import org.dealbench.library.Line;

/// A journal that is being written. Used on one thread.
///
/// The first line says what it is about, the second holds the whole text, and each further one what an edit changed in
/// the text before it, with the checksum of the text it leads to. Differences, because a workbook may have megabytes
/// and an edit has a few bytes: what a keystroke waits for on the disk must not grow with the workbook. The file is
/// locked as long as its program lives, so that another one can tell a journal in use from one that was left.
final class JournalFile implements Closeable {

    static final String FORMAT = "dealbench-journal";
    static final String VERSION = "1";
    static final String WHOLE = "whole";
    static final String CHANGE = "change";

    private final Path file;
    private final FileChannel channel;
    private byte[] last;
    private long good;

    private JournalFile(Path file, FileChannel channel, byte[] text) {
        this.file = file;
        this.channel = channel;
        last = text;
    }

    /// Begins a journal with a workbook as it is on disk.
    static JournalFile begin(Path file, JournalDisk disk, Origin origin, Edit edit, byte[] text) throws IOException {
        FileChannel channel = disk.create(file);
        JournalFile journal = new JournalFile(file, channel, text);
        boolean begun = false;
        try {
            channel.tryLock();
            List<String> first = new ArrayList<>(List.of(FORMAT, VERSION));
            first.addAll(origin.words());
            journal.append(Line.of(first));
            journal.append(line(WHOLE, edit, text, "0", "0", Line.word(Compression.deflate(text))));
            begun = true;
            return journal;
        } finally {
            if (!begun) {
                channel.close();
                Files.deleteIfExists(file);
            }
        }
    }

    /// Appends an edit and has it on the disk when it returns.
    void add(Edit edit, byte[] text) throws IOException {
        Delta delta = Delta.between(last, text);
        append(line(
                CHANGE,
                edit,
                text,
                Integer.toString(delta.start()),
                Integer.toString(delta.removed()),
                Line.word(Compression.deflate(delta.inserted()))));
        channel.force(false);
        last = text;
    }

    private static byte[] line(String kind, Edit edit, byte[] text, String start, String removed, String content) {
        return Line.of(List.of(
                kind,
                Integer.toString(edit.number()),
                Long.toString(edit.made().toEpochMilli()),
                Line.word(edit.label()),
                Line.checksum(text),
                start,
                removed,
                content));
    }

    /// Writes a line in full or, as far as the disk lets it, not at all.
    private void append(byte[] line) throws IOException {
        boolean written = false;
        try {
            ByteBuffer rest = ByteBuffer.wrap(line);
            for (long at = good; rest.hasRemaining(); ) {
                at += channel.write(rest, at);
            }
            good += line.length;
            written = true;
        } finally {
            if (!written) {
                channel.truncate(good);
            }
        }
    }

    /// The text that a reader would find.
    byte[] last() {
        return last.clone();
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
