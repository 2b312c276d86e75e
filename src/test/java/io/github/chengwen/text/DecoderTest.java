package io.github.chengwen.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.chengwen.testing.Variants;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** From the bytes of a file to its characters. */
final class DecoderTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String DRAFT =
            "在全县春耕会上的讲话\n同志们：\n今年要新建高标准农田3.5万亩，\u9fb4\ud840\udc0b两村先行。\n";

    @TestFactory
    Stream<DynamicTest> aDraftIsTheSameInEveryEncoding() {
        return Variants.encodings(DRAFT).entrySet().stream()
                .map(
                        file ->
                                dynamicTest(
                                        file.getKey(),
                                        () -> assertThat(text(file.getValue())).isEqualTo(DRAFT)));
    }

    @Test
    void theEncodingIsNamed() {
        assertThat(decoded(DRAFT.getBytes(StandardCharsets.UTF_8)).encoding()).isEqualTo("UTF-8");
        assertThat(decoded(DRAFT.getBytes(GB18030)).encoding()).isEqualTo("GB18030");
        assertThat(decoded(DRAFT.getBytes(StandardCharsets.UTF_16LE)).encoding())
                .isEqualTo("UTF-16LE");
    }

    /** Not one ASCII character, hence not one NUL byte. */
    @Test
    void utf16WithoutAMarkOrANulByteIsRecognised() {
        String chinese = "同志们：春耕备耕要早。田间管理要细。";

        assertThat(text(chinese.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(chinese);
        assertThat(text(chinese.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(chinese);
    }

    @Test
    void plainAsciiIsText() {
        assertThat(text("Dear colleagues:\n".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("Dear colleagues:\n");
    }

    @Test
    void lineEndsStayAsTheyAre() {
        assertThat(text("一\r\n二\r三\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("一\r\n二\r三\n");
    }

    /** The edition of 2022 gives A6D9 and FE59 standard characters, the one before private ones. */
    @Test
    void bothEditionsOfGb18030GiveStandardCharacters() {
        byte[] bytes = {
            (byte) 0xa6, (byte) 0xd9, (byte) 0xfe, (byte) 0x59, (byte) 0xb5, (byte) 0xc4
        };

        assertThat(text(bytes)).isEqualTo("\ufe10\u9fb4的");
    }

    @Test
    void privateUseCharactersOfUtf8AreLeftToTheReader() {
        assertThat(text("春\ue78d耕".getBytes(StandardCharsets.UTF_8))).isEqualTo("春\ue78d耕");
    }

    @Test
    void oneControlCharacterInADraftIsAnAccident() {
        String draft = "春耕备耕是全年农业生产的第一仗。".repeat(8) + "\u0007";

        assertThat(text(draft.getBytes(StandardCharsets.UTF_8))).isEqualTo(draft);
    }

    /** Total: any bytes are characters or one refusal of the CW1xx family. */
    @Test
    void noBytesAreTooOdd() {
        Random random = new Random(9704);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(64)];
            random.nextBytes(bytes);
            if (i % 2 == 0) {
                startAsDraft(random, bytes);
            }
            String outcome =
                    Decoder.decode("draft", bytes)
                            .match(t -> t.encoding(), refused -> refused.reason().code().id());
            assertThat(outcome)
                    .matches("CW1[0-9]{2}|UTF-8|GB18030|x-MS950-HKSCS|UTF-16LE|UTF-16BE");
        }
    }

    private static void startAsDraft(Random random, byte[] bytes) {
        Charset[] charsets = {StandardCharsets.UTF_8, GB18030, StandardCharsets.UTF_16LE};
        byte[] draft = DRAFT.getBytes(charsets[random.nextInt(charsets.length)]);
        int kept = random.nextInt(bytes.length + 1);
        System.arraycopy(draft, 0, bytes, 0, Math.min(kept, draft.length));
    }

    private static String text(byte[] bytes) {
        return decoded(bytes).source().text();
    }

    private static Decoded.Text decoded(byte[] bytes) {
        return Decoder.decode("draft", bytes)
                .match(
                        text -> text,
                        refused -> {
                            throw new AssertionError("refused: " + refused.reason());
                        });
    }
}
