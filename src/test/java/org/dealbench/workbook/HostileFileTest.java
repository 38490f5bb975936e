package org.dealbench.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileFileTest {

    @TempDir
    private Path folder;

    private final WorkbookFile files = WorkbookFile.onDisk();

    private Opening.Refused refused(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("hostile.dealbench"), content);
        Opening opening = files.open(file);
        assertThat(opening).isInstanceOf(Opening.Refused.class);
        assertThat(Files.readAllBytes(file)).as("the file is left as it is").isEqualTo(content);
        return (Opening.Refused) opening;
    }

    @ParameterizedTest
    @MethodSource
    void whatIsNoWorkbookIsToldInOneSentence(String content, String message) throws IOException {
        Opening.Refused refused = refused(Texts.bytes(content));

        assertThat(refused.message()).isEqualTo(message + " The file is left as it is.");
        assertThat(refused.reason()).isEqualTo(Opening.Reason.CONTENT);
        assertThat(refused.faults()).isEmpty();
    }

    static Stream<Arguments> whatIsNoWorkbookIsToldInOneSentence() {
        String object = "This is not a workbook: the file must hold one JSON object with \"format\":"
                + " \"dealbench-workbook\".";
        return Stream.of(
                Arguments.of("", "This is not a workbook: the file is empty."),
                Arguments.of(" \n\t ", "This is not a workbook: the file is empty."),
                Arguments.of("\ufeff", "This is not a workbook: the file is empty."),
                Arguments.of("[]", object),
                Arguments.of("null", object),
                Arguments.of("17", object),
                Arguments.of(
                        "{}", "This is not a workbook: \"format\" must be \"dealbench-workbook\", but it is missing."),
                Arguments.of(
                        "{\"format\": \"other\"}",
                        "This is not a workbook: \"format\" must be \"dealbench-workbook\", but is 'other'."),
                Arguments.of(
                        Texts.minimal().replace("\"version\": 1, ", ""),
                        "\"version\" must be a whole number from 1 to 1, but it is missing."),
                Arguments.of(
                        Texts.minimal().replace("\"version\": 1", "\"version\": 0"),
                        "\"version\" must be a whole number from 1 to 1, but is 0."),
                Arguments.of(
                        Texts.minimal().replace("\"version\": 1", "\"version\": \"1\""),
                        "\"version\" must be a whole number from 1 to 1, but is '1'."),
                Arguments.of(
                        "{\"format\": \"dealbench-workbook\", \"version\": 7, \"chips\": {\"else\": 1}}",
                        "The workbook is of version 7, and this program reads versions up to 1. Open it with a newer"
                                + " program."),
                Arguments.of(
                        Texts.minimal() + "{}",
                        "The file is not JSON at line 1, column 159: there is more text after the end of the workbook."),
                Arguments.of(
                        Texts.minimal().replace("\"title\": ", "\"title\"; "),
                        "The file is not JSON at line 1, column 55: Unexpected character (';'): was expecting a colon to"
                                + " separate property name and value."));
    }

    @Test
    void binaryContentIsNotText() throws IOException {
        byte[] noise = new byte[5_000];
        new Random(1).nextBytes(noise);
        String notText = "This is not a workbook: the file is not UTF-8 text. The file is left as it is.";

        assertThat(refused(noise).message()).isEqualTo(notText);
        assertThat(refused(new byte[5_000]).message()).isEqualTo(notText);
        assertThat(refused(Texts.minimal().getBytes(StandardCharsets.UTF_16)).message())
                .isEqualTo(notText);
        assertThat(refused(Texts.minimal("\"notes\": \"\u00fc\"").getBytes(StandardCharsets.ISO_8859_1))
                        .message())
                .isEqualTo(notText);
    }

    static IntStream fiftieths() {
        return IntStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("fiftieths")
    void aTornFileIsRefusedWithTheLineWhereItEnds(int fiftieth) throws IOException {
        byte[] whole = Texts.bytes(Texts.sample());

        Opening.Refused refused = refused(Arrays.copyOf(whole, whole.length * fiftieth / 50));

        assertThat(refused.message())
                .matches("This is not a workbook: the file is empty. The file is left as it is."
                        + "|The file (ends too early|is not JSON) at line \\d+, column \\d+: .*");
    }

    @Test
    @Timeout(5)
    void aFileOfTwoHundredMebibytesIsRefusedWithoutReadingIt() throws IOException {
        Path file = folder.resolve("large.dealbench");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }

        long started = System.nanoTime();
        assertThat(files.open(file))
                .isInstanceOfSatisfying(Opening.Refused.class, refused -> assertThat(refused.message())
                        .endsWith("large.dealbench is too large for a workbook: it has 200 MiB, and at most 64 MiB are"
                                + " read. The file is left as it is."));
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void nestingBeyondAllReasonIsRefused() throws IOException {
        String deep = Texts.minimal("\"notes\": " + "[".repeat(100_000) + "]".repeat(100_000));

        assertThat(refused(Texts.bytes(deep)).message()).startsWith("The file is beyond all bounds of a workbook");
    }

    @Test
    @Timeout(20)
    void millionsOfValuesAreRefusedBeforeTheyFillTheMemory() throws IOException {
        String many = Texts.minimal("\"more\": [" + "{},".repeat(5_000_000) + "{}]");

        assertThat(refused(Texts.bytes(many)).message()).startsWith("The file is beyond all bounds of a workbook");
    }

    @Test
    void hugeNumbersAreFaultsOrAreKeptAsTheyAre() throws IOException {
        assertThat(refused(Texts.bytes(Texts.minimal("\"referenceTflops\": 1e999999999")))
                        .faults())
                .hasSize(1);
        assertThat(Texts.read(Texts.minimal("\"more\": 1e999999999"))).isInstanceOf(Opening.Opened.class);
        assertThat(refused(Texts.bytes(Texts.minimal("\"referenceTflops\": 1" + "0".repeat(5_000))))
                        .message())
                .startsWith("The file is beyond all bounds of a workbook");
    }

    @Test
    void aFolderAndAMissingFileAreToldApart() {
        assertThat(files.open(folder))
                .isInstanceOfSatisfying(Opening.Refused.class, refused -> assertThat(refused.message())
                        .isEqualTo(folder + " is a folder, not a workbook file."));
        Path missing = folder.resolve("missing.dealbench");
        assertThat(files.open(missing)).isInstanceOfSatisfying(Opening.Refused.class, refused -> {
            assertThat(refused.message()).isEqualTo("There is no file " + missing + ".");
            assertThat(refused.reason()).isEqualTo(Opening.Reason.MISSING);
        });
    }

    @Test
    void whateverAByteIsChangedToNothingIsThrown() {
        byte[] whole = Texts.bytes(Texts.sample());
        Random random = new Random(20_260_227);
        String alphabet = "{}[]\",:0123456789.-+eEtrufalsn \n\\/\u00fc\u0000";

        for (int i = 0; i < 600; i++) {
            byte[] mutated = whole.clone();
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                mutated[random.nextInt(mutated.length)] = (byte) alphabet.charAt(random.nextInt(alphabet.length()));
            }
            assertThat(WorkbookJson.read(mutated)).isNotNull();
        }
    }

    @Test
    void whateverLinesAreMissingDoubledOrSwappedNothingIsThrown() {
        String[] whole = Texts.sample().split("\n", -1);
        Random random = new Random(38);

        for (int i = 0; i < 400; i++) {
            String[] lines = whole.clone();
            int one = random.nextInt(lines.length);
            int other = random.nextInt(lines.length);
            switch (random.nextInt(3)) {
                case 0 -> lines[one] = "";
                case 1 -> lines[one] = lines[one] + "\n" + lines[one];
                default -> {
                    String line = lines[one];
                    lines[one] = lines[other];
                    lines[other] = line;
                }
            }
            Opening opening = Texts.read(String.join("\n", lines));
            if (opening instanceof Opening.Opened opened) {
                assertThat(WorkbookJsonTest.opened(WorkbookJson.write(opened.workbook(), opened.extras()))
                                .workbook())
                        .isEqualTo(opened.workbook());
            }
        }
    }
}
