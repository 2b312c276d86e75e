package io.github.chengwen.watch.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Span;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written down of a draft's diagnostics: nothing of its words (watch.md §4, privacy). */
class FindingTest {

    private static final String WORDS = "机密的词句";

    /** Structure, text, style, fonts and losses: their arguments are words out of the draft. */
    static Stream<Code> codesThatQuoteTheDraft() {
        return Arrays.stream(Code.values()).filter(code -> code.id().matches("CW([2-5]|7[1-9]).*"));
    }

    static Stream<Code> codesAboutTheFile() {
        return Arrays.stream(Code.values()).filter(code -> code.id().matches("CW([169]|70).*"));
    }

    private static Finding quoting(Code code) {
        return Finding.of(
                Diagnostic.of(
                        code, Span.NONE, Collections.nCopies(10, WORDS).toArray(String[]::new)));
    }

    @ParameterizedTest
    @MethodSource("codesThatQuoteTheDraft")
    void theWordsOfADraftAreNotWrittenDown(Code code) throws Exception {
        Finding finding = quoting(code);

        assertThat(finding.line()).doesNotContain(WORDS);
        assertThat(new String(Notes.error("讲话.txt", "", List.of(finding)), UTF_8))
                .doesNotContain(WORDS);
        assertThat(new String(Notes.errorText("讲话.txt", List.of(finding)), UTF_8))
                .doesNotContain(WORDS);
    }

    @ParameterizedTest
    @MethodSource("codesAboutTheFile")
    void factsAboutTheFileAreSaid(Code code) {
        String sentence = code.message().chinese() + code.hint().chinese();

        assertThat(quoting(code).line().contains(WORDS)).isEqualTo(sentence.contains("{0}"));
    }

    @Test
    void everyCodeIsOfOneOfTheseKinds() {
        assertThat(Stream.concat(codesThatQuoteTheDraft(), codesAboutTheFile()))
                .containsExactlyInAnyOrder(Code.values());
    }
}
