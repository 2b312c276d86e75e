package io.github.chengwen.cli.help;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Options;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.style.yaml.StyleLoader;
import io.github.chengwen.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
    @MethodSource("codesOfDrafts")
    void theDraftsDoWhatTheySay(Code code) {
        assertThat(draft(code, CHINESE.bad(code).orElse(""))).contains(code);
        assertThat(draft(code, CHINESE.good(code).orElse(""))).doesNotContain(code);
    }

    @ParameterizedTest
    @MethodSource("codesOfStyles")
    void theStylesDoWhatTheySay(Code code) {
        assertThat(style(CHINESE.bad(code).orElse(""))).contains(code);
        assertThat(style(CHINESE.good(code).orElse(""))).isEmpty();
    }

    static Stream<Code> codesOfDrafts() {
        return Stream.of(Code.values())
                .filter(code -> code.id().matches("CW[23].*"))
                // HouseTermsTest has a style with terms.
                .filter(code -> code != Code.HOUSE_TERM);
    }

    static Stream<Code> codesOfStyles() {
        return Stream.of(Code.values()).filter(code -> code.name().startsWith("STYLE_"));
    }

    private static List<Code> style(String text) {
        return codes(StyleLoader.load(SourceText.of("house.yaml", text)).diagnostics());
    }

    /** A single line of proof-reading is a line of the text, which has a head. */
    private static List<Code> draft(Code code, String example) {
        boolean line = code.id().startsWith("CW3") && !example.contains("\n");
        String text = (line ? "在全县春耕工作会议上的讲话\n同志们：\n" : "") + example + "\n";
        return codes(
                Chengwen.with(Options.of(BuiltInStyles.speech()))
                        .convert(text.getBytes(UTF_8), "讲话稿.txt")
                        .diagnostics());
    }

    private static List<Code> codes(Diagnostics diagnostics) {
        return diagnostics.stream().map(Diagnostic::code).toList();
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
