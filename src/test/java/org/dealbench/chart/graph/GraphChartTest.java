package org.dealbench.chart.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dealbench.chart.display.ChartLayout;
import org.dealbench.chart.display.LayoutRequest;
import org.dealbench.chart.display.Rect;
import org.dealbench.chart.display.TableTwin;
import org.dealbench.chart.display.TextMeasure;
import org.dealbench.chart.display.Token;
import org.dealbench.chart.part.AreaLook;
import org.dealbench.chart.part.Texture;
import org.dealbench.chart.time.Collisions;
import org.dealbench.render.FontMetrics;
import org.junit.jupiter.api.Test;

class GraphChartTest {

    private static final TextMeasure METRICS = FontMetrics.load();

    private static Node node(int number, boolean last) {
        return new Node(
                "n" + number,
                "Node number " + number + " of a graph",
                "met on " + number,
                AreaLook.light(Token.CONDITION, Texture.PLAIN),
                number % 3 == 0,
                last,
                List.of(),
                "story");
    }

    private static GraphChart chart(List<Node> nodes, List<Edge> edges) {
        return new GraphChart(
                "graph",
                "Graph",
                "what waits for what",
                nodes,
                edges,
                List.of(),
                "",
                new TableTwin(List.of(), List.of()),
                "Nothing waits for anything.");
    }

    private static GraphChart chain(int length) {
        return chart(
                IntStream.range(0, length).mapToObj(i -> node(i, false)).toList(),
                IntStream.range(1, length)
                        .mapToObj(i -> new Edge("n" + (i - 1), "n" + i, true))
                        .toList());
    }

    private static GraphChart random(Random random) {
        int count = random.nextInt(random.nextInt(8) == 0 ? 90 : 14);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nodes.add(node(i, random.nextInt(4) == 0));
        }
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < 2 * count; i++) {
            edges.add(new Edge("n" + random.nextInt(count), "n" + random.nextInt(count), random.nextBoolean()));
        }
        return chart(nodes, edges);
    }

    @Test
    void boxesAndWordsNeverMeetWhateverWaitsForWhat() {
        Random random = new Random(20260227);
        for (int i = 0; i < 600; i++) {
            GraphChart chart = random(random);
            LayoutRequest request = LayoutRequest.of(320 + random.nextInt(1300), 200 + random.nextInt(900), METRICS)
                    .withTextScale(1 + random.nextInt(5) / 4.0);
            Collisions.check(chart, request);
            ChartLayout layout = chart.layout(request);
            for (int a = 0; a < layout.points(); a++) {
                Rect box = layout.columnOf(a);
                assertThat(box.isWithin(new Rect(0, 0, request.width(), request.height())))
                        .isTrue();
                for (int b = 0; b < a; b++) {
                    assertThat(box.overlaps(layout.columnOf(b))).isFalse();
                }
            }
        }
    }

    @Test
    void whatWaitsStandsRightOfWhatItWaitsFor() {
        ChartLayout layout = chain(5).layout(LayoutRequest.of(900, 500, METRICS));

        for (int i = 1; i < 5; i++) {
            assertThat(layout.xOf(i)).isGreaterThan(layout.xOf(i - 1));
            assertThat(layout.columnOf(i).centreY())
                    .isEqualTo(layout.columnOf(0).centreY(), within(1.0));
        }
    }

    @Test
    void loopIsDrawnAllTheSame() {
        GraphChart loop = chart(
                List.of(node(1, false), node(2, false)),
                List.of(new Edge("n1", "n2", true), new Edge("n2", "n1", true)));

        assertThat(loop.layout(LayoutRequest.of(320, 200, METRICS)).points()).isEqualTo(2);
    }

    @Test
    void pointerFindsTheBoxUnderIt() {
        ChartLayout layout = random(new Random(7)).layout(LayoutRequest.of(900, 600, METRICS));

        for (int point = 0; point < layout.points(); point++) {
            Rect box = layout.columnOf(point);
            assertThat(layout.pointAt(box.centreX(), box.centreY())).isEqualTo(point);
            assertThat(layout.boxOf(point)).contains(box);
        }
    }

    @Test
    void graphThatIsTooLargeSaysHowManyAreMissing() {
        List<Node> nodes = IntStream.range(0, 60).mapToObj(i -> node(i, false)).toList();
        ChartLayout layout = chart(nodes, List.of()).layout(LayoutRequest.of(320, 200, METRICS));

        assertThat(layout.points()).isBetween(1, 59);
        assertThat(Collisions.texts(layout.displayList().items()))
                .anyMatch(text -> text.text().startsWith("and " + (60 - layout.points()) + " more"));
    }

    @Test
    void emptyGraphSaysSo() {
        ChartLayout layout = chart(List.of(), List.of()).layout(LayoutRequest.of(900, 500, METRICS));

        assertThat(layout.points()).isZero();
        assertThat(Collisions.texts(layout.displayList().items()))
                .anyMatch(text -> text.text().equals("Nothing waits for anything."));
    }
}
