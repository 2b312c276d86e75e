package io.github.chengwen.read.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.model.Document;
import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.OfficialElement.Kind;
import io.github.chengwen.model.OfficialForm;
import io.github.chengwen.read.StructureReader;
import io.github.chengwen.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** elements that are fields above the text. */
class FrontMatterTest {

    private static final String SIGNED = "东岭市人民政府\n2026年2月8日\n";

    private static final String FIELDS =
            """
            份号：000012
            发文机关：东岭市人民政府
            发文字号：东政发[2026]第05号
            主送：各县（区）人民政府
            抄送：市委办公室，市人大常委会办公室
            印发日期：2026年02月09日
            印发机关：东岭市人民政府办公室
            附注：此件公开发布
            文种：通知
            """;

    private static Document document(String draft) {
        List<Document> documents =
                StructureReader.read(SourceText.of("draft.txt", draft)).draft().documents();
        assertThat(documents).hasSize(1);
        return documents.get(0);
    }

    @Test
    @DisplayName("Q-33: fields above the text are elements, each at its place")
    void fields() {
        Document document = document(FIELDS + "关于做好水利工作的通知\n现就有关工作通知如下，请认真贯彻执行。\n" + SIGNED);
        assertThat(OfficialReaderTest.texts(document, Kind.COPY_NUMBER)).containsExactly("000012");
        assertThat(OfficialReaderTest.texts(document, Kind.ORGAN_MARK)).containsExactly("东岭市人民政府");
        assertThat(OfficialReaderTest.texts(document, Kind.NUMBER)).containsExactly("东政发〔2026〕5号");
        assertThat(OfficialReaderTest.texts(document, Kind.COPIES))
                .containsExactly("抄送：市委办公室，市人大常委会办公室。");
        assertThat(OfficialReaderTest.texts(document, Kind.PRINTED))
                .containsExactly("东岭市人民政府办公室　2026年2月9日印发");
        List<String> text =
                document.blocks().stream()
                        .filter(
                                block ->
                                        !(block instanceof OfficialElement element)
                                                || element.kind() == Kind.ANNOTATION)
                        .map(block -> block.passage().text())
                        .toList();
        assertThat(text)
                .containsSubsequence(
                        "关于做好水利工作的通知", "各县（区）人民政府：", "东岭市人民政府", "2026年2月8日", "（此件公开发布）");
        assertThat(text).noneMatch(words -> words.startsWith("文种"));
    }

    @Test
    @DisplayName("Q-33: 文种 says the form, several organs are a joint mark")
    void fieldsOfALetter() {
        Document document =
                document(
                        """
                        文种：函
                        发文机关：东岭市水利局、东岭市统计局
                        主送：市财政局
                        标题：关于商请提供数据的函
                        因编制规划需要，商请提供近五年的数据，支持为盼。
                        东岭市水利局
                        2026年2月8日
                        """);
        assertThat(document.form()).contains(OfficialForm.LETTER);
        assertThat(OfficialReaderTest.texts(document, Kind.ORGAN_MARK))
                .containsExactly("东岭市水利局", "东岭市统计局");
        assertThat(document.titleText()).isEqualTo("关于商请提供数据的函");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "主送：各单位\n附注：内部\n在会上的讲话\n同志们：\n今天开会，安排工作。\n",
                "文种：讲话稿\n主送：各单位\n附注：内部\n在会上的讲话\n同志们：\n今天开会，安排工作。\n",
                "在会上的讲话\n同志们：\n主送：各单位\n抄送：市委\n附注：内部\n今天开会，安排工作。\n",
            })
    @DisplayName("Q-33: two fields, those of a speech, and fields in a text are none")
    void noFields(String draft) {
        assertThat(document(draft).form()).isEmpty();
    }
}
