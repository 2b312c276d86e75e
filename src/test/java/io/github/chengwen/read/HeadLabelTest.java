package io.github.chengwen.read;

import static io.github.chengwen.read.Transcript.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 标题： and 讲话人： say what a line is and are not set. */
final class HeadLabelTest {

    private static final String BODY = "春耕备耕要早。";

    @ParameterizedTest
    @ValueSource(strings = {"标题：", "题目：", "标　题：", "题 目:", "標題：", "标题： "})
    void aTitleIsSetWithoutItsLabel(String label) {
        Transcript draft = read(label + "抓好春耕备耕", "同志们：", BODY);

        assertThat(draft.blocks()).startsWith("title 抓好春耕备耕");
        assertThat(draft.says(Code.LABEL_TAKEN_OFF)).containsExactly("1:1 " + label.strip());
        assertThat(draft.says(Code.DOUBTFUL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "讲话人：陈知夏, 陈知夏",
        "讲话人：陈 知 夏, 陈知夏",
        "讲话人：县委书记 陈知夏, 县委书记　陈知夏",
        "发言人：县委书记陈岚, 县委书记　陈岚",
        "主讲人:陈岚, 陈岚",
        "演讲人：陈岚, 陈岚",
        "宣讲人：陈岚, 陈岚",
        "致辞人：陈岚, 陈岚",
        "报告人：陈岚, 陈岚",
        "作者：陈岚, 陈岚",
        "讲话人　陈　岚, 陈岚",
        "講話人：陳嵐, 陳嵐",
        "讲话人：×××, ×××",
    })
    void aSpeakerIsSetWithoutTheLabel(String line, String set) {
        Transcript draft = read("在全县春耕会上的讲话", line, "同志们：", BODY);

        assertThat(draft.blocks()).contains("speaker " + set);
        assertThat(draft.says(Code.LABEL_TAKEN_OFF)).hasSize(1);
    }

    /** These say more of a person than that he speaks. */
    @ParameterizedTest
    @ValueSource(strings = {"竞聘人：陈岚", "记者：陈岚", "整理：陈岚"})
    void otherLabelsAreSet(String line) {
        Transcript draft = read("在全县春耕会上的讲话", line, "同志们：", BODY);

        assertThat(draft.blocks()).contains("speaker " + line);
        assertThat(draft.says(Code.LABEL_TAKEN_OFF)).isEmpty();
    }

    @Test
    void labelAndDateOnOneLine() {
        assertThat(read("标题：抓好春耕备耕（2024年3月5日）", "同志们：", BODY).blocks())
                .startsWith("title 抓好春耕备耕", "date （2024年3月5日）");
    }

    /** Nothing is lost: the label stays in the passage that it opens. */
    @Test
    void everyCharacterIsAccountedFor() {
        assertThat(Account.of("标题：抓好春耕备耕\n讲话人：陈知夏\n同志们：\n春耕备耕要早。")).isEmpty();
    }

    @Test
    void inTheTextALabelIsText() {
        String line = "标题：写得要短，文字要实，话要让人听得懂。";

        assertThat(read("在全县春耕会上的讲话", "同志们：", BODY, BODY, BODY, BODY, line).blocks())
                .endsWith("body " + line);
    }
}
