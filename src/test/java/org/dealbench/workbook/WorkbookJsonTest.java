package org.dealbench.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealbench.model.Address;
import org.dealbench.model.Deal;
import org.dealbench.model.Fault;
import org.dealbench.model.Inputs;
import org.dealbench.model.Parts;
import org.dealbench.model.Samples;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookJsonTest {

    static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(WorkbookJsonTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }

    static Opening.Opened opened(byte[] bytes) {
        Opening opening = WorkbookJson.read(bytes);
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return (Opening.Opened) opening;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amazon-openai",
                "edges",
                "minimal",
                "full-4",
                "full-5",
                "full-6",
                "full-7",
                "full-8",
                "small-1",
                "small-2",
                "small-3"
            })
    void everyCaseOpensAndComesBackEqual(String name) throws IOException {
        Opening.Opened first = opened(resource("/cases/" + name + ".dealbench"));

        byte[] written = WorkbookJson.write(first.workbook(), first.extras());
        Opening.Opened second = opened(written);

        assertThat(second.workbook()).isEqualTo(first.workbook());
        assertThat(WorkbookJson.write(second.workbook(), second.extras())).isEqualTo(written);
    }

    @Test
    void workbookWithOneOfEverythingComesBackEqual() {
        Workbook workbook = Samples.workbook();

        assertThat(opened(WorkbookJson.write(workbook, Extras.NONE)).workbook()).isEqualTo(workbook);
    }

    @Test
    void whatAFileLeavesOutIsLeftOutAgain() throws IOException {
        Opening.Opened opened = opened(resource("/cases/minimal.dealbench"));

        String written = text(WorkbookJson.write(opened.workbook(), opened.extras()));

        assertThat(written).doesNotContain("slipMonths", "settlement", "null", "risks", "notes");
        assertThat(written).startsWith("{\n  \"format\": \"dealbench-workbook\",\n  \"version\": 1,\n  \"title\"");
        assertThat(written).endsWith("}\n").contains("\"amount\": 1000000000,", "\"hourly\": 2\n");
    }

    @Test
    void whatWasLeftOutIsWrittenOnceItDiffersFromItsDefault() throws IOException {
        Opening.Opened opened = opened(resource("/cases/minimal.dealbench"));
        Workbook changed = Inputs.replace(
                        opened.workbook(), Address.parse("deals/one/settlement/takeOrPay"), Value.of(0.9))
                .orElseThrow();

        assertThat(text(WorkbookJson.write(changed, opened.extras())))
                .contains("\"takeOrPay\": 0.9,\n        \"carryForward\": true");
    }

    @Test
    void anElementThatIsNewIsWrittenInFull() throws IOException {
        Opening.Opened opened = opened(resource("/cases/minimal.dealbench"));
        Workbook changed = Parts.insert(
                        opened.workbook(),
                        Address.parse("deals/one/tranches"),
                        0,
                        Samples.workbook().deals().getFirst().tranches().getFirst())
                .orElseThrow();

        assertThat(text(WorkbookJson.write(changed, opened.extras())))
                .contains("\"instrument\": \"EQUITY\"", "\"longStop\": null");
    }

    @Test
    void nullThatStandsForADefaultStaysNull() {
        String file = minimal("\"notes\": null, \"risks\": null, \"referenceTflops\": null");
        Opening.Opened opened = opened(bytes(file));

        assertThat(opened.workbook().referenceTflops()).isEqualTo(1979);
        assertThat(text(WorkbookJson.write(opened.workbook(), opened.extras())))
                .contains("\"notes\": null", "\"risks\": null", "\"referenceTflops\": null");
    }

    private static String minimal(String more) {
        return "{\"format\": \"dealbench-workbook\", \"version\": 1, \"title\": \"T\", \"currency\": \"USD\", "
                + "\"calendar\": {\"start\": \"2026-01\", \"months\": 12, \"valuationDate\": \"2026-01-15\"}"
                + (more.isEmpty() ? "" : ", " + more) + "}";
    }

    @Test
    void unknownFieldsStayWhereTheyWere() throws IOException {
        String file = text(resource("/released/version-1-with-more.dealbench"));

        Opening.Opened opened = opened(bytes(file));

        assertThat(opened.extras().hasUnknownFields()).isTrue();
        assertThat(text(WorkbookJson.write(opened.workbook(), opened.extras()))).isEqualTo(file);
    }

    @Test
    void unknownFieldsFollowTheirElementWhenListsAreReordered() {
        String file = minimal("\"parties\": [{\"id\": \"a\", \"name\": \"A\", \"roles\": [], \"ticker\": \"AAA\"}, "
                + "{\"id\": \"b\", \"name\": \"B\", \"roles\": [], \"ticker\": \"BBB\"}]");
        Opening.Opened opened = opened(bytes(file));
        Workbook moved =
                Parts.move(opened.workbook(), Address.of("parties", "a"), 1).orElseThrow();

        String written = text(WorkbookJson.write(moved, opened.extras()));

        assertThat(written.indexOf("BBB")).isBetween(written.indexOf("\"b\""), written.indexOf("\"a\""));
        assertThat(written.indexOf("AAA")).isGreaterThan(written.indexOf("\"a\""));
    }

    @Test
    void theReleasedVersionStillOpens() throws IOException {
        byte[] file = resource("/released/version-1.dealbench");

        assertThat(opened(file).workbook()).isEqualTo(Samples.workbook());
        assertThat(WorkbookJson.write(Samples.workbook(), Extras.NONE)).isEqualTo(file);
    }

    @Test
    void olderVersionsAreBroughtUpStepByStep() {
        Migrations three = new Migrations(List.of(
                root -> root.put("title", root.get("title").stringValue() + " 2"),
                root -> root.put("title", root.get("title").stringValue() + " 3")));

        assertThat(WorkbookJson.read(bytes(minimal("")), three))
                .isInstanceOfSatisfying(
                        Opening.Opened.class,
                        opened -> assertThat(opened.workbook().title()).isEqualTo("T 2 3"));
        assertThat(WorkbookJson.read(bytes(minimal("").replace("\"version\": 1", "\"version\": 3")), three))
                .isInstanceOfSatisfying(
                        Opening.Opened.class,
                        opened -> assertThat(opened.workbook().title()).isEqualTo("T"));
    }

    @Test
    void aByteOrderMarkIsTolerated() {
        assertThat(opened(bytes("\ufeff" + minimal(""))).workbook().title()).isEqualTo("T");
    }

    @Test
    void numbersAreWrittenAsTheyAreTyped() {
        Opening.Opened opened = opened(bytes(minimal("\"checks\": [" + check("a", "15e9") + ", " + check("b", "-0.0")
                + ", " + check("c", "1e300") + ", " + check("d", "0.1") + ", " + check("e", "1.50e-9") + ", "
                + check("f", "123456789012345680000") + ", " + check("g", "-2.5E3") + "]")));

        assertThat(text(WorkbookJson.write(opened.workbook(), opened.extras())))
                .contains(
                        "\"equals\": 15000000000\n",
                        "\"equals\": 0\n",
                        "\"equals\": 1e300\n",
                        "\"equals\": 0.1\n",
                        "\"equals\": 1.5e-9\n",
                        "\"equals\": 123456789012345680000\n",
                        "\"equals\": -2500\n");
    }

    private static String check(String id, String number) {
        return "{\"id\": \"" + id + "\", \"name\": \"n\", \"sum\": [], \"equals\": " + number + "}";
    }

    @Test
    void textOfAnyScriptComesBack() {
        Opening.Opened opened = opened(bytes(minimal("\"notes\": \"\\u00fcber \\ud83d\\ude0a \\u0000 \\\"x\\\" 北京\"")));

        byte[] written = WorkbookJson.write(opened.workbook(), opened.extras());

        assertThat(opened.workbook().notes()).isEqualTo("über 😊 \0 \"x\" 北京");
        assertThat(opened(written).workbook()).isEqualTo(opened.workbook());
        assertThat(text(written)).contains("über 😊", "北京");
    }

    @Test
    @Timeout(20)
    void aWorkbookOfFiveMebibytesOpens() throws IOException {
        Workbook sample = opened(resource("/sample/amazon-openai.dealbench")).workbook();
        List<Deal> deals = new ArrayList<>(sample.deals());
        for (int i = 0; i < 230; i++) {
            for (Deal deal : sample.deals()) {
                Workbook renamed = Parts.replace(sample, Address.of("deals", deal.id(), "id"), deal.id() + "-" + i)
                        .orElseThrow();
                deals.add(renamed.deals().get(sample.deals().indexOf(deal)));
            }
        }
        Workbook large = Parts.replace(sample, Address.of("deals"), deals).orElseThrow();

        byte[] written = WorkbookJson.write(large, Extras.NONE);

        assertThat(written).hasSizeGreaterThan(5 << 20);
        assertThat(opened(written).workbook()).isEqualTo(large);
    }

    @Test
    void digestIsThatOfTheBytes() {
        assertThat(opened(bytes(minimal(""))).digest())
                .isEqualTo(Digests.sha256(bytes(minimal(""))))
                .hasSize(64);
    }

    @Test
    void faultsOfFormAndOfContentAreToldTogether() {
        String file =
                minimal("\"parties\": [{\"id\": \"P\", \"name\": 5}], \"chips\": [{\"id\": \"g\", \"name\": \"g\", "
                        + "\"vendor\": \"v\", \"available\": \"2025-13\", \"watts\": -1, \"tflops\": NaN, \"unitCost\": 1, "
                        + "\"pricing\": {}, \"lifeMonths\": 1.5}]");

        assertThat(WorkbookJson.read(bytes(file))).isInstanceOfSatisfying(Opening.Refused.class, refused -> {
            assertThat(refused.message())
                    .isEqualTo("The workbook has 8 faults and was not opened. The file is left as it is.");
            assertThat(refused.faults())
                    .extracting(Fault::toString)
                    .containsExactly(
                            "parties/0/name: name must be text, but is 5",
                            "parties/0/id: id must be of lower case letters, digits and hyphens, but is 'P'",
                            "chips/g/available: Available from must be a month such as 2027-03, but is '2025-13'",
                            "chips/g/tflops: Dense FP8 must be a number above 0, but is NaN",
                            "chips/g/pricing: must have either hourly or relativeTo and advantage",
                            "chips/g/lifeMonths: Life must be a whole number from 1 to 1200, but is 1.5",
                            "chips/g/vendor: Vendor must be the id of a party (P), but is 'v'",
                            "chips/g/watts: All-in watts must be a number above 0, but is -1");
        });
    }
}
