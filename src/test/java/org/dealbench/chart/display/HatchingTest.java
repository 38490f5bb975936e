package org.dealbench.chart.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HatchingTest {

    private static final Paint.Hatch LEVEL = new Paint.Hatch(Token.INK, 1, 0, 10, 1);
    private static final Paint.Hatch RISING = new Paint.Hatch(Token.INK, 1, 45, 7, 1);

    @Test
    void levelLinesSpanABoxAtTheirSpacing() {
        List<double[]> lines = lines(Outline.rect(new Rect(5, 5, 100, 30)), LEVEL);

        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).containsExactly(new double[] {5, 10, 105, 10}, within(1e-9));
    }

    @Test
    void totalLengthIsTheAreaOverTheSpacing() {
        double length = lines(Outline.rect(new Rect(3, 4, 400, 300)), RISING).stream()
                .mapToDouble(line -> Math.hypot(line[2] - line[0], line[3] - line[1]))
                .sum();

        assertThat(length).isCloseTo(400 * 300 / 7.0, within(300.0));
    }

    @Test
    void holesStayEmpty() {
        Outline ring = Outline.builder()
                .moveTo(0, 0)
                .lineTo(100, 0)
                .lineTo(100, 100)
                .lineTo(0, 100)
                .close()
                .moveTo(25, 5)
                .lineTo(75, 5)
                .lineTo(75, 95)
                .lineTo(25, 95)
                .close()
                .build();

        assertThat(lines(ring, LEVEL))
                .filteredOn(line -> line[1] > 5 && line[1] < 95)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line[2] - line[0]).isCloseTo(25, within(1e-9)));
    }

    @Test
    void nothingIsHatchedInAPathWithoutArea() {
        assertThat(lines(Outline.polygon(0, 50, 100, 50, 100, 50), LEVEL)).isEmpty();
        assertThat(lines(Outline.builder().build(), LEVEL)).isEmpty();
    }

    @Test
    void curvesAreRefused() {
        assertThatThrownBy(() -> Hatching.lines(Outline.circle(0, 0, 5), LEVEL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<double[]> lines(Outline area, Paint.Hatch hatch) {
        List<double[]> lines = new ArrayList<>();
        Hatching.lines(area, hatch).forEach(new Outline.Sink() {
            private double x;
            private double y;

            @Override
            public void moveTo(double toX, double toY) {
                x = toX;
                y = toY;
            }

            @Override
            public void lineTo(double toX, double toY) {
                lines.add(new double[] {x, y, toX, toY});
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double toX, double toY) {
                throw new AssertionError("a hatch has straight lines");
            }

            @Override
            public void close() {
                throw new AssertionError("a hatch has open lines");
            }
        });
        return lines;
    }
}
