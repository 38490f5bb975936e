package org.dealbench.workbook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dealbench.model.Fault;
import org.dealbench.model.FaultOrder;
import org.dealbench.model.Shape;
import org.dealbench.model.Validation;
import org.dealbench.model.Workbook;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A workbook as the bytes of its file.
public final class WorkbookJson {

    private static final String LEFT = " The file is left as it is.";
    private static final char BYTE_ORDER_MARK = '\ufeff';

    /// What Jackson adds for programmers: `(code 59)`.
    private static final Pattern CODE = Pattern.compile(" \\(code \\d+[^)]*\\)");

    private WorkbookJson() {}

    /// UTF-8 with a newline at the end; the same workbook and extras give the same bytes.
    public static byte[] write(Workbook workbook, Extras extras) {
        return Encoder.encode(workbook, extras);
    }

    /// Reads the bytes of a file, or lists everything that is wrong with them.
    public static Opening read(byte[] bytes) {
        return read(bytes, Migrations.RELEASED);
    }

    static Opening read(byte[] bytes, Migrations migrations) {
        String text = decoded(bytes);
        if (text == null || text.indexOf('\0') >= 0) {
            return refused("This is not a workbook: the file is not UTF-8 text.");
        }
        if (text.isBlank()) {
            return refused("This is not a workbook: the file is empty.");
        }
        JsonTree tree;
        try {
            tree = JsonTree.parse(text);
        } catch (JacksonException e) {
            return refused(notJson(e));
        }
        return tree.root() instanceof ObjectNode root
                ? ofVersion(tree, root, bytes, migrations)
                : refused("This is not a workbook: the file must hold one JSON object with \"format\": \"" + Format.NAME
                        + "\".");
    }

    private static @Nullable String decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            return null;
        }
    }

    private static String notJson(JacksonException e) {
        TokenStreamLocation where = e.getLocation();
        String place = where == null ? "" : " at line " + where.getLineNr() + ", column " + where.getColumnNr();
        return switch (e) {
            case UnexpectedEndOfInputException _ ->
                "The file ends too early" + place
                        + ": a part of it is missing. Look for a copy, such as the .bak file beside it.";
            case StreamConstraintsException _ ->
                "The file is beyond all bounds of a workbook" + place + ": " + firstLine(e);
            default -> "The file is not JSON" + place + ": " + firstLine(e);
        };
    }

    private static String firstLine(JacksonException e) {
        String message = e.getOriginalMessage();
        String line = message == null ? "" : message.lines().findFirst().orElse("");
        return (line.isEmpty() ? "it cannot be read" : CODE.matcher(line).replaceAll("")) + ".";
    }

    private static Opening ofVersion(JsonTree tree, ObjectNode root, byte[] bytes, Migrations migrations) {
        JsonNode format = root.get("format");
        if (format == null || !format.isString() || !format.stringValue().equals(Format.NAME)) {
            return refused("This is not a workbook: \"format\" must be \"" + Format.NAME + "\""
                    + (format == null ? ", but it is missing." : ", but is " + Leaves.shown(format) + "."));
        }
        JsonNode version = root.get("version");
        Object number = version == null ? null : Leaves.read(Shape.Leaf.INTEGER, version);
        int newest = migrations.newest();
        if (!(number instanceof Integer given) || given < 1) {
            return refused("\"version\" must be a whole number from 1 to " + newest
                    + (version == null ? ", but it is missing." : ", but is " + Leaves.shown(version) + "."));
        }
        if (given > newest) {
            return refused("The workbook is of version " + given + ", and this program reads versions up to " + newest
                    + ". Open it with a newer program.");
        }
        return checked(Decoder.decode(tree, migrations.migrate(root, given)), bytes);
    }

    private static Opening checked(Decoded decoded, byte[] bytes) {
        List<Fault> faults = new ArrayList<>(decoded.faults());
        faults.addAll(Validation.check(decoded.workbook(), decoded.unread()));
        if (faults.isEmpty()) {
            return new Opening.Opened(decoded.workbook(), decoded.extras(), Digests.sha256(bytes));
        }
        String count = faults.size() == 1 ? "one fault" : faults.size() + " faults";
        return new Opening.Refused(
                Opening.Reason.CONTENT,
                "The workbook has " + count + " and was not opened." + LEFT,
                FaultOrder.of(faults));
    }

    private static Opening refused(String message) {
        return new Opening.Refused(Opening.Reason.CONTENT, message + LEFT, List.of());
    }
}
