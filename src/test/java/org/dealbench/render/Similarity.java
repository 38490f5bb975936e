package org.dealbench.render;

import java.awt.image.BufferedImage;

/// The structural similarity of two grey pictures (Wang et al. 2004): mean over windows of 8 x 8, 1 if equal.
public final class Similarity {

    private static final int WINDOW = 8;
    private static final int STEP = 4;
    private static final double C1 = 0.01 * 255 * 0.01 * 255;
    private static final double C2 = 0.03 * 255 * 0.03 * 255;

    private Similarity() {}

    public static double of(BufferedImage a, BufferedImage b) {
        if (Math.abs(a.getWidth() - b.getWidth()) > 1 || Math.abs(a.getHeight() - b.getHeight()) > 1) {
            throw new AssertionError("sizes differ: " + a.getWidth() + " x " + a.getHeight() + ", " + b.getWidth()
                    + " x " + b.getHeight());
        }
        int width = Math.min(a.getWidth(), b.getWidth());
        int height = Math.min(a.getHeight(), b.getHeight());
        double[][] first = grey(a, width, height);
        double[][] second = grey(b, width, height);
        double sum = 0;
        int windows = 0;
        for (int y = 0; y + WINDOW <= height; y += STEP) {
            for (int x = 0; x + WINDOW <= width; x += STEP) {
                sum += window(first, second, x, y);
                windows++;
            }
        }
        return sum / windows;
    }

    private static double window(double[][] a, double[][] b, int left, int top) {
        double n = WINDOW * WINDOW;
        double sumA = 0;
        double sumB = 0;
        double squaresA = 0;
        double squaresB = 0;
        double products = 0;
        for (int y = top; y < top + WINDOW; y++) {
            for (int x = left; x < left + WINDOW; x++) {
                sumA += a[y][x];
                sumB += b[y][x];
                squaresA += a[y][x] * a[y][x];
                squaresB += b[y][x] * b[y][x];
                products += a[y][x] * b[y][x];
            }
        }
        double meanA = sumA / n;
        double meanB = sumB / n;
        double varianceA = squaresA / n - meanA * meanA;
        double varianceB = squaresB / n - meanB * meanB;
        double covariance = products / n - meanA * meanB;
        return (2 * meanA * meanB + C1)
                * (2 * covariance + C2)
                / ((meanA * meanA + meanB * meanB + C1) * (varianceA + varianceB + C2));
    }

    private static double[][] grey(BufferedImage image, int width, int height) {
        double[][] grey = new double[height][width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int rgb = image.getRGB(x, y);
                grey[y][x] = 0.299 * (rgb >> 16 & 0xff) + 0.587 * (rgb >> 8 & 0xff) + 0.114 * (rgb & 0xff);
            }
        }
        return grey;
    }
}
