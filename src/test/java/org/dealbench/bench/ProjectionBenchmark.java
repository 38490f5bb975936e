package org.dealbench.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.dealbench.engine.deal.DealLines;
import org.dealbench.engine.deal.Projection;
import org.dealbench.engine.deal.Projector;
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

/// One projection of the sample workbook: with its plan at hand, as after a changed number, and with a new plan.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProjectionBenchmark {

    private Workbook workbook;
    private Projector projector;

    @Setup
    public void open() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(getClass().getResourceAsStream("/sample/amazon-openai.dealbench"))) {
            workbook = switch (WorkbookJson.read(in.readAllBytes())) {
                case Opening.Opened opened -> opened.workbook();
                case Opening.Refused refused -> throw new IllegalStateException(refused.message());
            };
        }
        projector = new Projector(DealLines.catalogue());
    }

    @Benchmark
    public Projection sameStructure() {
        return projector.project(workbook, () -> false);
    }

    @Benchmark
    public Projection newStructure() {
        return new Projector(DealLines.catalogue()).project(workbook, () -> false);
    }
}
