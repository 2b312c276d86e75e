package io.github.chengwen.docx.opc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** D-52: ECMA-376 part 1, 17.8.1, font embedding. */
class EmbeddedFontTest {

    private static final byte[] FILE =
            "forty bytes that stand here for a font..".getBytes(StandardCharsets.US_ASCII);

    @Test
    void theKeyIsMixedIntoTheFirst32BytesFromItsLastByteOn() {
        EmbeddedFont font = new EmbeddedFont("仿宋", FILE);

        byte[] mixed = font.obfuscated();

        int[] key = new int[16];
        String digits = font.key().replaceAll("[{}-]", "");
        for (int i = 0; i < 16; i++) {
            key[15 - i] = Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
        }
        for (int i = 0; i < 32; i++) {
            assertThat((byte) (mixed[i] ^ key[i % 16])).as("byte " + i).isEqualTo(FILE[i]);
        }
        assertThat(Arrays.copyOfRange(mixed, 32, 40)).isEqualTo(Arrays.copyOfRange(FILE, 32, 40));
    }

    @Test
    void theKeyIsAGuidThatFollowsFromTheBytes() {
        EmbeddedFont font = new EmbeddedFont("仿宋", FILE);

        assertThat(font.key())
                .matches("\\{[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}}")
                .isEqualTo(new EmbeddedFont("楷体", FILE).key())
                .isNotEqualTo(new EmbeddedFont("仿宋", new byte[40]).key());
    }
}
