package io.github.chengwen.docx;

import static io.github.chengwen.docx.Drafts.article;
import static io.github.chengwen.docx.Drafts.body;
import static io.github.chengwen.docx.Drafts.heading;
import static io.github.chengwen.docx.Drafts.title;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.style.BuiltInStyles;
import io.github.chengwen.style.PageNumber;
import io.github.chengwen.testing.TestStyles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

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
    void everyPartIsValid(Docx docx) {
        assertThat(docx.parts().keySet().stream().filter(path -> !isPackaging(path)))
                .allSatisfy(path -> assertThat(errors(path, docx.part(path))).isEmpty());
    }

    /** What POI writes itself. */
    private static boolean isPackaging(String path) {
        return path.endsWith(".rels")
                || path.equals("[Content_Types].xml")
                || path.equals("docProps/core.xml");
    }

    private static List<XmlError> errors(String path, String xml) throws XmlException {
        List<XmlError> errors = new ArrayList<>();
        parse(path, xml).validate(new XmlOptions().setErrorListener(errors));
        return errors;
    }

    private static XmlObject parse(String path, String xml) throws XmlException {
        return switch (path) {
            case "word/document.xml" -> DocumentDocument.Factory.parse(xml);
            case "word/styles.xml" -> StylesDocument.Factory.parse(xml);
            case "word/settings.xml" -> SettingsDocument.Factory.parse(xml);
            case "word/fontTable.xml" -> FontsDocument.Factory.parse(xml);
            case "word/footer1.xml", "word/footer2.xml" -> FtrDocument.Factory.parse(xml);
            case "docProps/app.xml" -> PropertiesDocument.Factory.parse(xml);
            default -> throw new AssertionError("no schema is known for " + path);
        };
    }
}
