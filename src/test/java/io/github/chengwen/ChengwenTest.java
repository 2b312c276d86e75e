package io.github.chengwen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Language;
import io.github.chengwen.io.Hash;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Draft;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The library as a program of somebody else uses it. */
final class ChengwenTest {

    private static final Style STYLE = BuiltInStyles.speech();
    private static final Chengwen CHENGWEN = Chengwen.with(Options.of(STYLE));
    private static final String NAME = "讲话.txt";
    private static final String DRAFT = "在春耕动员会上的讲话\n\n同志们：\n一、抓好春耕\n要抓好春耕，不误农时。\n";
    private static final String TWO_SPEECHES =
            """
            第一篇：在春耕动员会上的讲话

            同志们：
            要抓好春耕，不误农时。

            第二篇：在秋收总结会上的讲话

            同志们：
            今年的秋收很好，大家辛苦了。
            """;

    @Test
    void textIsConvertedAsItsBytesAre() {
        Converted bytes = CHENGWEN.convert(DRAFT.getBytes(StandardCharsets.UTF_8), NAME);
        Converted text = CHENGWEN.convert(DRAFT, NAME);

        assertThat(files(text)).isEqualTo(files(bytes));
        assertThat(text.diagnostics()).containsExactlyElementsOf(bytes.diagnostics());
    }

    @Test
    void halfASurrogatePairIsDroppedAndSaid() {
        Converted text = CHENGWEN.convert(DRAFT.replace("农时", "农\ud83d时"), NAME);

        assertThat(files(text)).isEqualTo(files(CHENGWEN.convert(DRAFT, NAME)));
        assertThat(text.diagnostics())
                .extracting(Diagnostic::code)
                .contains(Code.CHARACTER_DROPPED);
    }

    @Test
    void textIsNotTakenForAnotherEncoding() {
        String text = "a\0b\0c\0d\0e\0f\0\n\0";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(CHENGWEN.convert(bytes, NAME).source().text()).isEqualTo("abcdef\n");

        assertThat(CHENGWEN.convert(text, NAME).source().text()).isNotEqualTo("abcdef\n");
    }

    @Test
    void aReadingIsTypesetAsTheDraftIs() {
        byte[] bytes = DRAFT.getBytes(StandardCharsets.UTF_8);

        assertThat(files(CHENGWEN.typeset(CHENGWEN.read(bytes, NAME))))
                .isEqualTo(files(CHENGWEN.convert(bytes, NAME)));
    }

    @Test
    void aStructureMayBeCorrectedBeforeItIsTypeset() {
        Reading reading = CHENGWEN.read(TWO_SPEECHES.getBytes(StandardCharsets.UTF_8), NAME);
        List<Document> documents = reading.draft().documents();
        assertThat(documents).hasSize(2);

        Draft first = new Draft(documents.subList(0, 1), reading.draft().noise());

        assertThat(CHENGWEN.typeset(reading.with(first)).outputs()).hasSize(1);
    }

    @Test
    void aReadingWithAnErrorGivesNoFiles() {
        Reading refused = CHENGWEN.read(new byte[0], NAME);
        assertThat(refused.diagnostics().hasErrors()).isTrue();

        assertThat(CHENGWEN.typeset(refused).outputs()).isEmpty();
    }

    @Test
    void onlyTheFormatsThatAreAskedForAreMade() {
        Options pdf = Options.builder(STYLE).formats(Set.of(Format.PDF)).build();

        assertThat(Chengwen.with(pdf).convert(DRAFT, NAME).outputs())
                .singleElement()
                .extracting(output -> output.files().keySet())
                .isEqualTo(Set.of(Format.PDF));
    }

    @Test
    void diagnosticsAreReadWithTheirPlaces() {
        Converted text = CHENGWEN.convert(DRAFT.replace("农时", "农\ud83d时"), NAME);

        assertThat(text.messages(Language.ENGLISH))
                .anyMatch(line -> line.startsWith("讲话.txt:5:10: warning CW302: "));
    }

    /** The sums of all files, in order. */
    private static List<String> files(Converted converted) {
        return converted.outputs().stream()
                .flatMap(output -> Stream.of(Format.DOCX, Format.PDF).map(output::file))
                .map(file -> Hash.of(file.orElseThrow().toByteArray()))
                .toList();
    }
}
