package io.github.chengwen.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Options;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * To read, proof-read and lay out a draft of one thing over and over takes time that grows with its
 * length and no faster. Other programs on the machine do not count: what is measured is the time of
 * the processor, and only how it grows.
 */
class LengthTest {

    private static final int LINES = 2_000;
    private static final int TIMES = 8;

    /** A cost that grows with the square of the length is {@link #TIMES} times this large. */
    private static final double MOST = 2.5 * TIMES;

    private static final Chengwen CHENGWEN = Chengwen.with(Options.of(BuiltInStyles.speech()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "【…】",
                "【主要做法】",
                "【分篇行】春耕",
                "【落款】春耕",
                "【附件】1.春耕",
                "【标题】春耕",
                "【二级标题】春耕",
                "【二级标提】春耕"
            })
    void theTimeGrowsWithTheLength(String line) {
        int lines = line.contains("分篇") ? LINES : 5 * LINES;
        cost(line, lines);
        double once = Math.min(cost(line, lines), cost(line, lines));

        assertThat(cost(line, TIMES * lines) / once).isLessThan(MOST);
    }

    /** The time of the processor, in nanoseconds. */
    private static double cost(String line, int lines) {
        byte[] draft = (line + "\n").repeat(lines).getBytes(UTF_8);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        CHENGWEN.check(draft, "draft");
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
