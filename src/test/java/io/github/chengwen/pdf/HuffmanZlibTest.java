package io.github.chengwen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compression by the frequency of bytes alone; the JDK's own reader is the judge. */
class HuffmanZlibTest {

    static Stream<Named<byte[]>> bytes() {
        return Stream.of(
                Named.of("nothing", new byte[0]),
                Named.of("a zero", new byte[1]),
                Named.of("another byte", new byte[] {-1}),
                Named.of("zeros", new byte[100_000]),
                Named.of("every byte", each(1)),
                Named.of("every byte often", each(1000)),
                Named.of("chance", chance(100_000, 256)),
                Named.of("chance of few", chance(100_001, 3)),
                Named.of("codes that would be too long", steep()));
    }

    private static byte[] each(int times) {
        byte[] bytes = new byte[256 * times];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    private static byte[] chance(int length, int kinds) {
        Random random = new Random(1);
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) random.nextInt(kinds);
        }
        return bytes;
    }

    /** Each byte as often as the two before it together: the tree is as deep as can be. */
    private static byte[] steep() {
        byte[] bytes = new byte[500_000];
        int from = 0;
        int last = 1;
        int next = 1;
        for (byte b = 1; from + next < bytes.length; b++) {
            Arrays.fill(bytes, from, from + next, b);
            from += next;
            int both = last + next;
            last = next;
            next = both;
        }
        return Arrays.copyOf(bytes, from);
    }

    @ParameterizedTest
    @MethodSource("bytes")
    void whatIsReadIsWhatWasWritten(byte[] bytes) throws IOException {
        byte[] stream = HuffmanZlib.of(bytes);

        assertThat(new InflaterInputStream(new ByteArrayInputStream(stream)).readAllBytes())
                .isEqualTo(bytes);
    }

    @Test
    void whatIsFrequentIsShort() {
        assertThat(HuffmanZlib.of(chance(80_000, 7)).length).isLessThan(30_200);
        assertThat(HuffmanZlib.of(new byte[80_000]).length).isLessThan(10_200);
    }
}
