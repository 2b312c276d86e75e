package io.github.chengwen.style.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.text.SourceText;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text: an answer, soon, and no exception. */
@Timeout(20)
@Tag("slow")
final class HostileStyleTest {

    private static Stream<Code> codes(String yaml) {
        return StyleLoader.load(SourceText.of("hostile.yaml", yaml)).diagnostics().stream()
                .map(Diagnostic::code);
    }

    @Test
    void aliasesThatWouldGrow() {
        assertThat(codes("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"))
                .containsExactly(Code.STYLE_UNSUPPORTED);
    }

    @Test
    void anAliasOfItself() {
        assertThat(codes("page: *page")).containsExactly(Code.STYLE_UNSUPPORTED);
    }

    @Test
    void aTagThatNamesAClass() {
        assertThat(codes("page: !!java.net.URL [x]")).containsExactly(Code.STYLE_UNSUPPORTED);
    }

    @Test
    void twoDocuments() {
        assertThat(codes("extends: speech\n---\nextends: plain\n"))
                .containsExactly(Code.STYLE_UNSUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void depth(String opening) {
        assertThat(codes(opening.repeat(200_000))).containsExactly(Code.STYLE_TOO_LARGE);
    }

    @Test
    void size() {
        assertThat(codes("#".repeat(YamlEvents.MAX_LENGTH + 1)))
                .containsExactly(Code.STYLE_TOO_LARGE);
    }

    @Test
    void keysWithoutEnd() {
        assertThat(codes("a: 1\n".repeat(YamlEvents.MAX_EVENTS)))
                .containsExactly(Code.STYLE_TOO_LARGE);
    }

    @Test
    void aKeyWithoutEnd() {
        assertThat(codes("extends: speech\n? " + "k".repeat(500_000) + "\n: 1\n"))
                .containsExactly(Code.STYLE_UNKNOWN_KEY);
    }

    @Test
    void aMessageDoesNotRepeatAValueWithoutEnd() {
        SourceText yaml =
                SourceText.of("hostile.yaml", "extends: speech\nname: " + "字".repeat(500_000));
        assertThat(StyleLoader.load(yaml).diagnostics())
                .singleElement()
                .satisfies(
                        found ->
                                assertThat(String.join("", found.arguments()))
                                        .hasSizeLessThan(100));
    }

    @Test
    void slipsOfTheKeyboard() {
        String speech = BuiltInStyles.source("speech").orElseThrow().text();
        String alphabet = "\"'[]{}:,#&*!|>-?%@`\\\t\n \u0000\u0085\u2028\uFEFF\uD83D\uDE00字0xU";
        Random random = new Random(20241201);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder(speech);
            for (int slip = 0; slip <= round % 4; slip++) {
                int at = random.nextInt(text.length());
                String typed = String.valueOf(alphabet.charAt(random.nextInt(alphabet.length())));
                text.replace(at, at + random.nextInt(2), typed);
            }
            LoadedStyle loaded = StyleLoader.load(SourceText.of("slip.yaml", text.toString()));
            assertThat(loaded.style().isPresent()).isNotEqualTo(loaded.diagnostics().hasErrors());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%YAML 999999999999.1\n---\na: 1",
                "a: \"\\U99999999\"",
                "a: \"\\uD800\"",
                "\uD800: 1",
                "%TAG ! !\n--- !",
                "a: !<> 1",
                "a: |99999999999\n b",
                "\uFEFF\uFEFF",
                "\t",
                "a:\r\n\tb: 1",
            })
    void oddities(String yaml) {
        assertThat(StyleLoader.load(SourceText.of("odd.yaml", yaml)).style()).isEmpty();
    }
}
