package io.github.chengwen.docx;

import static io.github.chengwen.docx.Drafts.article;
import static io.github.chengwen.docx.Drafts.body;
import static io.github.chengwen.docx.Drafts.heading;
import static io.github.chengwen.docx.Drafts.title;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.style.PageNumber;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.testing.TestStyles;
import io.github.chengwen.testing.WordSchema;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every part is valid against the transitional schema (D-45). */
class SchemaTest {

    static Stream<Docx> files() {
        return Stream.of(
                Docx.of(Drafts.speech()),
                Docx.of(Drafts.notice()),
                Docx.of(BuiltInStyles.load("plain").style().orElseThrow(), Drafts.notice()),
                Docx.of(
                        article("第一篇：讲话", title("在会上的讲话"), heading(3, 2, "1.抓紧")),
                        article("第二篇：致辞", title("致辞"), heading(1, 1, "一、开头"), body("好。"))),
                Docx.of(TestStyles.speechNumbered(PageNumber.Position.CENTRE), Drafts.speech()),
                Docx.of(TestStyles.speechNumbered(PageNumber.Position.NONE), Drafts.speech()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPartIsValid(Docx docx) throws Exception {
        assertThat(WordSchema.errors(docx.bytes())).isEmpty();
    }
}
