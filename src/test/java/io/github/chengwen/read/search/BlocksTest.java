package io.github.chengwen.read.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of a draft, worked on in blocks. */
final class BlocksTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1999, 2000, 2048, 5001})
    void eachLineIsWorkedOnOnce(int lines) {
        AtomicIntegerArray times = new AtomicIntegerArray(lines + 1);
        Blocks.each(
                lines,
                (from, to) -> {
                    for (int k = from; k < to; k++) {
                        times.incrementAndGet(k);
                    }
                });

        for (int k = 0; k < lines; k++) {
            assertThat(times.get(k)).as("line " + k).isEqualTo(1);
        }
    }
}
