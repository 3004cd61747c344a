package com.nuvana.lottery.benchmarks.report;

import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Curves over a size, on two logarithmic axes: a cost that does not grow lies flat, one that grows with the size climbs at
 * 45 degrees.
 *
 * @param size what the horizontal axis counts
 */
public record Chart(String title, String size, List<Curve> curves) {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 600;

    /** Told apart by people who see red and green as one. */
    private static final Color[] COLOURS = {
        new Color(0x0072B2),
        new Color(0xE69F00),
        new Color(0x009E73),
        new Color(0xCC79A7),
        new Color(0x56B4E9),
        new Color(0xD55E00),
        new Color(0x000000)
    };

    /** Copies the list. */
    public Chart {
        curves = List.copyOf(curves);
    }

    /** Draws it into a PNG file. */
    public void save(Path file) throws IOException {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .xAxisTitle(size)
                .yAxisTitle("milliseconds, median")
                .build();
        style(chart);
        for (Curve curve : curves) {
            double[] sizes =
                    curve.points().stream().mapToDouble(Curve.Point::size).toArray();
            double[] millis =
                    curve.points().stream().mapToDouble(Curve.Point::millis).toArray();
            chart.addSeries(curve.name(), sizes, millis).setMarker(SeriesMarkers.CIRCLE);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        ChartEncoder.saveChart(chart, file.toString(), "png");
    }

    private static void style(XYChart chart) {
        chart.getStyler()
                .setXAxisLogarithmic(true)
                .setYAxisLogarithmic(true)
                .setXAxisDecimalPattern("#,##0")
                .setYAxisDecimalPattern("#,##0.###")
                .setLocale(Locale.ROOT)
                .setSeriesColors(COLOURS)
                .setLegendPosition(LegendPosition.OutsideE)
                .setChartBackgroundColor(Color.WHITE)
                .setBaseFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
    }
}
