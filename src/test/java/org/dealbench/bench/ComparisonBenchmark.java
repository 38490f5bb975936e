package org.dealbench.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.TimeUnit;
import org.dealbench.analysis.comparison.Attribution;
import org.dealbench.analysis.comparison.Attribution.Method;
import org.dealbench.analysis.comparison.ComparedCase;
import org.dealbench.analysis.comparison.Quantity;
import org.dealbench.analysis.comparison.ScenarioCases;
import org.dealbench.analysis.comparison.ScenarioChanges;
import org.dealbench.analysis.comparison.Transition;
import org.dealbench.engine.LineCatalogue;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projector;
import org.dealbench.model.Address;
import org.dealbench.model.Chip;
import org.dealbench.model.Parts;
import org.dealbench.model.Scenario;
import org.dealbench.model.Value;
import org.dealbench.model.Workbook;
import org.dealbench.workbook.Opening;
import org.dealbench.workbook.WorkbookJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Eight cases of the sample held against each other, and a difference attributed to ten changes by Shapley values.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ComparisonBenchmark {

    private final LineCatalogue catalogue = DealLines.catalogue();
    private Workbook workbook;
    private Projector projector;
    private Transition ten;
    private Quantity npv;

    @Setup
    public void open() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(getClass().getResourceAsStream("/sample/amazon-openai.dealbench"))) {
            workbook = switch (WorkbookJson.read(in.readAllBytes())) {
                case Opening.Opened opened -> withScenarios(opened.workbook());
                case Opening.Refused refused -> throw new IllegalStateException(refused.message());
            };
        }
        projector = new Projector(catalogue);
        ten = ScenarioChanges.between(workbook, Optional.empty(), Optional.of("ten"))
                .orElseThrow();
        npv = Quantity.find(
                        workbook,
                        projector.project(workbook, () -> false),
                        catalogue,
                        "deals/aws-openai/provider.npv",
                        Optional.empty())
                .orElseThrow();
    }

    /// The sample's four and three more, one of which has ten overrides: eight cases with the base.
    private static Workbook withScenarios(Workbook sample) {
        List<Scenario> scenarios = new ArrayList<>(sample.scenarios());
        SequencedMap<String, Value> overrides = new LinkedHashMap<>();
        for (Chip chip : sample.chips()) {
            overrides.put("chips/" + chip.id() + "/watts", Value.of(chip.watts() * 1.05));
            overrides.put("chips/" + chip.id() + "/unitCost", Value.of(chip.unitCost() * 1.1));
        }
        while (overrides.size() > 10) {
            overrides.pollLastEntry();
        }
        scenarios.add(new Scenario("ten", "Ten", null, overrides));
        scenarios.add(new Scenario("two", "Two", "suit", overrides));
        scenarios.add(new Scenario("three", "Three", "total-100", overrides));
        return Parts.replace(sample, Address.of("scenarios"), scenarios).orElseThrow();
    }

    @Benchmark
    public List<ComparedCase> eightCases() {
        return ScenarioCases.of(workbook, projector, () -> false);
    }

    @Benchmark
    public List<Attribution> tenChangesInOrder() {
        return Attribution.of(ten, List.of(npv), Method.ORDER, projector, () -> false);
    }

    @Benchmark
    public List<Attribution> tenChangesShapley() {
        return Attribution.of(ten, List.of(npv), Method.SHAPLEY, projector, () -> false);
    }
}
