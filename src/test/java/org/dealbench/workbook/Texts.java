package org.dealbench.workbook;

import java.nio.charset.StandardCharsets;
import org.dealbench.model.Samples;

/// Texts of workbook files for tests.
final class Texts {

    private Texts() {}

    /// The smallest file there is, with more fields in it.
    static String minimal(String... fields) {
        String header = "{\"format\": \"dealbench-workbook\", \"version\": 1, \"title\": \"T\", \"currency\": \"USD\", "
                + "\"calendar\": {\"start\": \"2026-01\", \"months\": 12, \"valuationDate\": \"2026-01-15\"}";
        return header + (fields.length == 0 ? "" : ", " + String.join(", ", fields)) + "}";
    }

    /// The file of a workbook with one of nearly everything.
    static String sample() {
        return new String(WorkbookJson.write(Samples.workbook(), Extras.NONE), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Opening read(String text) {
        return WorkbookJson.read(bytes(text));
    }
}
