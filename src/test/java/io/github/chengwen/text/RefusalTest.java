package io.github.chengwen.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that hold no draft, and what is said of them. */
final class RefusalTest {

    @Test
    void anEmptyFile() {
        assertThat(refusal(new byte[0]).code()).isEqualTo(Code.EMPTY_INPUT);
    }

    @ParameterizedTest
    @CsvSource({
        "504b0304, DOCX",
        "d0cf11e0, DOC",
        "255044462d312e37, PDF",
        "7b5c72746631, RTF",
        "89504e470d0a, PNG",
        "ffd8ffe0, JPEG",
        "1f8b08, gzip"
    })
    void aFileOfAnotherKindIsNamed(String hex, String name) {
        byte[] bytes = new byte[hex.length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16);
        }
        Diagnostic refusal = refusal(bytes);

        assertThat(refusal.code()).isEqualTo(Code.BINARY_INPUT);
        assertThat(refusal.arguments().get(0)).contains(name);
    }

    @Test
    void controlCharactersInNumbersAreNoText() {
        byte[] bytes = "春\u0001\u0002\u0003\u0004".getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(bytes).code()).isEqualTo(Code.BINARY_INPUT);
    }

    @Test
    void aNulCharacterIsNoText() {
        byte[] bytes = "春耕\0备耕".getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(bytes).code()).isEqualTo(Code.BINARY_INPUT);
    }

    @Test
    void aByteThatFitsNoEncodingIsShownWithItsLineAndPlace() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("在全县春耕会上的讲话\n同志们：\n春".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xff);
        bytes.writeBytes("耕".getBytes(StandardCharsets.UTF_8));
        Diagnostic refusal = refusal(bytes.toByteArray());

        assertThat(refusal.code()).isEqualTo(Code.UNDECODABLE);
        assertThat(refusal.arguments()).containsExactly("3", "48", "0xFF");
    }

    @Test
    void aHugeFile() {
        Diagnostic refusal = refusal(new byte[Decoder.MAX_BYTES + (1 << 20)]);

        assertThat(refusal.code()).isEqualTo(Code.TOO_LARGE);
        assertThat(refusal.arguments()).containsExactly("17.0 MB", "16.0 MB");
    }

    private static Diagnostic refusal(byte[] bytes) {
        return Decoder.decode("draft", bytes)
                .match(
                        text -> {
                            throw new AssertionError("decoded: " + text.source().text());
                        },
                        Decoded.Refused::reason);
    }
}
