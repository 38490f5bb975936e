package org.dealbench.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/// Texts of workbooks made small: their keys repeat, so that the quickest level leaves a tenth.
public final class Compression {

    private static final int CHUNK = 1 << 16;

    private Compression() {}

    public static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(small, deflater, CHUNK)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return small.toByteArray();
    }

    /// The content again.
    ///
    /// @param most bytes it may have, so that a damaged or hostile file cannot fill the memory
    /// @throws DataFormatException when that is not what [#deflate] gave, or is longer
    public static byte[] inflate(byte[] small, int most) throws DataFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(small);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            byte[] chunk = new byte[CHUNK];
            while (!inflater.finished()) {
                int read = inflater.inflate(chunk);
                if (read == 0 && !inflater.finished()) {
                    throw new DataFormatException("it ends too early");
                }
                content.write(chunk, 0, read);
                if (content.size() > most) {
                    throw new DataFormatException("it is longer than " + most + " bytes");
                }
            }
            return content.toByteArray();
        } finally {
            inflater.end();
        }
    }
}
