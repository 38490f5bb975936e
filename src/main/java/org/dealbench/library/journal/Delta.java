package org.dealbench.library.journal;

import java.util.Arrays;

/// What makes one text another: a stretch of bytes that is replaced.
///
/// An edit changes a few bytes of a workbook's text, because the text has a stable order and one value a line. So the
/// common beginning and end say nearly all, in one pass at memory speed; a smarter difference would be smaller only
/// where an edit touches several places, and slower always.
final class Delta {

    private final int start;
    private final int removed;
    private final byte[] inserted;

    Delta(int start, int removed, byte[] inserted) {
        this.start = start;
        this.removed = removed;
        this.inserted = inserted;
    }

    static Delta between(byte[] before, byte[] after) {
        int mismatch = Arrays.mismatch(before, after);
        int start = mismatch < 0 ? before.length : mismatch;
        int most = Math.min(before.length, after.length) - start;
        int common = 0;
        while (common < most && before[before.length - 1 - common] == after[after.length - 1 - common]) {
            common++;
        }
        return new Delta(
                start, before.length - common - start, Arrays.copyOfRange(after, start, after.length - common));
    }

    /// The text after the change.
    ///
    /// @throws IllegalArgumentException when the text is too short for it
    byte[] applyTo(byte[] before) {
        if (start < 0 || removed < 0 || start > before.length - removed) {
            throw new IllegalArgumentException("bytes " + start + " to " + (start + removed) + " of " + before.length);
        }
        byte[] after = new byte[Math.addExact(before.length - removed, inserted.length)];
        System.arraycopy(before, 0, after, 0, start);
        System.arraycopy(inserted, 0, after, start, inserted.length);
        System.arraycopy(before, start + removed, after, start + inserted.length, before.length - start - removed);
        return after;
    }

    int start() {
        return start;
    }

    int removed() {
        return removed;
    }

    byte[] inserted() {
        return inserted.clone();
    }
}
