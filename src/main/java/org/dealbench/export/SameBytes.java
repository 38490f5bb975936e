package org.dealbench.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/// Copies an XLSX so that nothing of it tells when it was written but what it is told, and asks whoever opens it to
/// compute.
final class SameBytes {

    private static final LocalDateTime EVERY_ENTRY = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final int QUICK = 4;

    private SameBytes() {}

    /// The library's ZIP files name sizes only at their end, which the JDK reads from a file but not from a stream.
    static void copy(Path xlsx, @Nullable Instant created, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out);
        copy.setLevel(QUICK);
        try (ZipFile zip = new ZipFile(xlsx.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                ZipEntry dated = new ZipEntry(entry.getName());
                dated.setTimeLocal(EVERY_ENTRY);
                copy.putNextEntry(dated);
                try (InputStream in = zip.getInputStream(entry)) {
                    switch (entry.getName()) {
                        case "docProps/core.xml" -> copy.write(dated(text(in), created));
                        case "xl/workbook.xml" -> copy.write(computing(text(in)));
                        default -> in.transferTo(copy);
                    }
                }
                copy.closeEntry();
            }
        }
        copy.finish();
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static byte[] dated(String properties, @Nullable Instant created) {
        String told = created == null ? "" : "$1" + created + "$2";
        return properties
                .replaceFirst("(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)", told)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] computing(String workbook) {
        return workbook.replace("</workbook>", "<calcPr calcId=\"0\" fullCalcOnLoad=\"1\"/></workbook>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
