package com.nuvana.lottery.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartTest {

    @TempDir
    Path folder;

    @Test
    void curves_become_a_picture_in_a_folder_that_need_not_be_there() throws Exception {
        Curve flat = new Curve("day view", List.of(new Curve.Point(1_000, 1.5), new Curve.Point(1_000_000, 1.6)));
        Curve single = new Curve("one size", List.of(new Curve.Point(1_000, 2)));
        Path file = folder.resolve("new/growth.png");

        new Chart("title", "packs", List.of(flat, single)).save(file);

        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(960);
        assertThat(colours(picture)).isGreaterThan(10);
    }

    private static long colours(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return Arrays.stream(pixels).distinct().count();
    }
}
