package org.dealbench.engine.deal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dealbench.model.Scenarios;
import org.dealbench.model.Workbook;
import org.dealbench.workbook.Opening;
import org.dealbench.workbook.WorkbookJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// One workbook of `cases`, in the base or a scenario, with what an independent implementation computed for it.
///
/// @param effective the workbook with the scenario applied
/// @param expected one result object (spec section 0)
public record Case(String file, String scenario, Workbook effective, JsonNode expected) {

    public static final List<String> FILES = List.of(
            "amazon-openai",
            "edges",
            "full-4",
            "full-5",
            "full-6",
            "full-7",
            "full-8",
            "minimal",
            "small-1",
            "small-2",
            "small-3");

    /// All cases: each file in the base and in each of its scenarios.
    public static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        for (String file : FILES) {
            Workbook workbook = workbook(file);
            JsonNode expected = new ObjectMapper().readTree(bytes(file + ".expected.json"));
            cases.add(new Case(file, "base", workbook, expected.get("base")));
            expected.get("scenarios")
                    .propertyStream()
                    .forEach(entry -> cases.add(new Case(
                            file,
                            entry.getKey(),
                            Scenarios.apply(workbook, entry.getKey()).orElseThrow(),
                            entry.getValue())));
        }
        return cases;
    }

    public static Workbook workbook(String file) {
        return switch (WorkbookJson.read(bytes(file + ".dealbench"))) {
            case Opening.Opened opened -> opened.workbook();
            case Opening.Refused refused -> throw new IllegalStateException(file + ": " + refused);
        };
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Case.class.getResourceAsStream("/cases/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file + ", " + scenario;
    }
}
