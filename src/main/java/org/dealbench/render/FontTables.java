package org.dealbench.render;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// The few tables of a TrueType file that measuring words needs.
///
/// FontBox reads all of them through sixty classes, which takes 80 ms of a cold start; this takes a few. A test
/// holds it against FontBox.
final class FontTables {

    private static final int WINDOWS = 3;
    private static final int BASIC_PLANE = 1;

    private final ByteBuffer file;
    private final Map<String, Integer> offsets = new HashMap<>();
    private final int metrics;
    private final boolean longOffsets;

    FontTables(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
        int count = unsigned(4);
        byte[] tag = new byte[4];
        for (int record = 12; record < 12 + 16 * count; record += 16) {
            file.get(record, tag);
            offsets.put(new String(tag, StandardCharsets.US_ASCII), file.getInt(record + 8));
        }
        metrics = unsigned(table("hhea") + 34);
        longOffsets = unsigned(table("head") + 50) == 1;
    }

    /// Receives the characters of a font.
    interface Characters {
        void accept(char character, int glyph);
    }

    int unitsPerEm() {
        return unsigned(table("head") + 18);
    }

    int advance(int glyph) {
        return unsigned(table("hmtx") + 4 * Math.min(glyph, metrics - 1));
    }

    int bottom(int glyph) {
        return file.getShort(outline(glyph) + 4);
    }

    int top(int glyph) {
        return file.getShort(outline(glyph) + 8);
    }

    private int outline(int glyph) {
        int loca = table("loca");
        return table("glyf") + (longOffsets ? file.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph));
    }

    /// Every character of the basic plane that has a glyph, by the segments of the character map.
    void forEachCharacter(Characters characters) {
        int map = characterMap();
        int size = unsigned(map + 6);
        int ends = map + 14;
        int starts = ends + size + 2;
        for (int segment = 0; segment < size; segment += 2) {
            int delta = file.getShort(starts + size + segment);
            int rangeAt = starts + 2 * size + segment;
            int range = unsigned(rangeAt);
            int start = unsigned(starts + segment);
            int end = Math.min(unsigned(ends + segment), 0xfffe);
            for (int character = start; character <= end; character++) {
                int glyph = range == 0 ? character : unsigned(rangeAt + range + 2 * (character - start));
                if (range == 0 || glyph != 0) {
                    glyph = (glyph + delta) & 0xffff;
                }
                if (glyph != 0) {
                    characters.accept((char) character, glyph);
                }
            }
        }
    }

    private int characterMap() {
        int cmap = table("cmap");
        for (int record = cmap + 4; record < cmap + 4 + 8 * unsigned(cmap + 2); record += 8) {
            int map = cmap + file.getInt(record + 4);
            if (unsigned(record) == WINDOWS && unsigned(record + 2) == BASIC_PLANE && unsigned(map) == 4) {
                return map;
            }
        }
        throw new IllegalStateException("the bundled font has no character map of format 4");
    }

    private int table(String tag) {
        Integer offset = offsets.get(tag);
        if (offset == null) {
            throw new IllegalStateException("the bundled font has no table " + tag);
        }
        return offset;
    }

    private int unsigned(int offset) {
        return Short.toUnsignedInt(file.getShort(offset));
    }
}
