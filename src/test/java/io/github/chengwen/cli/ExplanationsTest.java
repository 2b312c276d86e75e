package io.github.chengwen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Options;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.style.BuiltInStyles;
import io.github.chengwen.style.StyleLoader;
import io.github.chengwen.text.SourceText;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code is explained, and the examples do what they say. */
class ExplanationsTest {

    private static final Explanations CHINESE = Explanations.in(Language.CHINESE);
    private static final Explanations ENGLISH = Explanations.in(Language.ENGLISH);

    @Test
    void everyCodeHasACauseAndARemedy() {
        assertThat(without(CHINESE::cause)).as("codes without .cause").isEmpty();
        assertThat(without(CHINESE::remedy)).as("codes without .remedy").isEmpty();
    }

    @Test
    void everyCodeIsExplainedInEnglishToo() {
        assertThat(without(code -> ENGLISH.cause(code).filter(text -> isEnglish(code, text))))
                .as("codes without .cause in explain_en.properties")
                .isEmpty();
        assertThat(without(code -> ENGLISH.remedy(code).filter(text -> isEnglish(code, text))))
                .as("codes without .remedy in explain_en.properties")
                .isEmpty();
    }

    @Test
    void everyCodeThatAUserCanBringUpHasExamples() {
        assertThat(without(CHINESE::bad)).as("codes without .bad").allMatch(this::isOurFault);
        assertThat(without(CHINESE::good)).as("codes without .good").allMatch(this::isOurFault);
    }

    @ParameterizedTest
    @EnumSource
    void theExamplesDoWhatTheySay(Code code) {
        Optional<Function<String, Diagnostics>> reader = readerOf(code);
        assumeThat(reader).as("examples that can be tried").isPresent();

        assertThat(reader.get().apply(CHINESE.bad(code).orElse("")).stream())
                .extracting(Diagnostic::code)
                .contains(code);
        assertThat(reader.get().apply(CHINESE.good(code).orElse("")).stream())
                .extracting(Diagnostic::code)
                .doesNotContain(code);
    }

    /** Drafts and styles are tried; commands and descriptions are not. */
    private static Optional<Function<String, Diagnostics>> readerOf(Code code) {
        if (code == Code.LOOSE_ROW) {
            return Optional.empty();
        }
        return switch (code.id().charAt(2)) {
            case '2', '3' -> Optional.of(ExplanationsTest::draft);
            case '4' ->
                    Optional.of(
                            text ->
                                    StyleLoader.load(SourceText.of("house.yaml", text))
                                            .diagnostics());
            default -> Optional.empty();
        };
    }

    private static Diagnostics draft(String text) {
        return Chengwen.with(Options.of(BuiltInStyles.speech()))
                .read((text + "\n").getBytes(UTF_8), "讲话稿.txt")
                .diagnostics();
    }

    private static Stream<Code> without(Function<Code, Optional<String>> part) {
        return Stream.of(Code.values()).filter(code -> part.apply(code).isEmpty());
    }

    /** What the English file lacks comes from the Chinese one. */
    private static boolean isEnglish(Code code, String text) {
        return !text.equals(CHINESE.cause(code).orElse(""))
                && !text.equals(CHINESE.remedy(code).orElse(""));
    }

    private boolean isOurFault(Code code) {
        return code.id().startsWith("CW9");
    }
}
