package io.github.chengwen.read;

import static io.github.chengwen.read.Transcript.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import org.junit.jupiter.api.Test;

/** Drafts that hold several documents. */
final class CollectionTest {

    private static final String BODY = "春耕备耕要早，田间管理要细。";

    /** S-30, R-01. */
    @Test
    void aDividingLineStartsADocument() {
        Transcript draft =
                read(
                        "第一篇：县长在春耕会上的讲话",
                        "在全县春耕会上的讲话",
                        "同志们：",
                        BODY,
                        "第二篇：局长在春播会上的讲话",
                        "在全县春播会上的讲话",
                        "同志们：",
                        BODY);

        assertThat(draft.structure().draft().documents()).hasSize(2);
        assertThat(draft.blocks())
                .containsSubsequence(
                        "doc_break 第一篇：县长在春耕会上的讲话",
                        "title 在全县春耕会上的讲话",
                        "doc_break 第二篇：局长在春播会上的讲话",
                        "title 在全县春播会上的讲话");
        assertThat(draft.says(Code.COLLECTION_SPLIT))
                .containsExactly("1:1 1 第一篇：县长在春耕会上的讲话", "5:1 2 第二篇：局长在春播会上的讲话");
    }

    /** S-30. */
    @Test
    void theDividingLineGivesTheTitleWhereNoOtherStands() {
        Transcript draft = read("第一篇：在春耕会上的讲话", "同志们：", BODY, "第二篇：在春播会上的讲话", "同志们：", BODY);

        assertThat(draft.blocks())
                .containsSubsequence("doc_break 第一篇：在春耕会上的讲话", "title 在春耕会上的讲话", "salutation 同志们：");
        assertThat(draft.says(Code.TITLE_FROM_SPLITTER))
                .containsExactly("1:1 在春耕会上的讲话", "4:1 在春播会上的讲话");
    }

    @Test
    void aDividingLineWithNothingUnderItIsDropped() {
        Transcript draft = read("第一篇：在春耕会上的讲话", "同志们：", BODY, "第二篇：");

        assertThat(draft.structure().draft().documents()).hasSize(1);
        assertThat(draft.noise()).containsExactly("第二篇：");
        assertThat(draft.says(Code.ADVERT_DROPPED)).containsExactly("4:1 第二篇：");
    }

    /** */
    @Test
    void dividingLinesAreWrittenInManyWays() {
        assertThat(dividedBy("第二篇 在春播会上的讲话")).isEqualTo(2);
        assertThat(dividedBy("篇二：在春播会上的讲话")).isEqualTo(2);
        assertThat(dividedBy("【篇2】在春播会上的讲话")).isEqualTo(2);
        assertThat(dividedBy("范文二：在春播会上的讲话")).isEqualTo(2);
        assertThat(dividedBy("第2篇")).isEqualTo(2);
    }

    @Test
    void aSentenceAboutAnArticleDividesNothing() {
        assertThat(dividedBy("第二篇文章要写好，字数不限。")).isEqualTo(1);
    }

    private static int dividedBy(String line) {
        Transcript draft = read("在全县春耕会上的讲话", "同志们：", BODY, line, "在全县春播会上的讲话总结", "同志们：", BODY);
        return (int)
                        draft.structure().draft().documents().stream()
                                .filter(document -> document.splitter().isPresent())
                                .count()
                + 1;
    }

    @Test
    void aTitleAndASalutationAfterTextStartADocument() {
        Transcript draft =
                read(
                        "在全县春耕会上的讲话",
                        "（2024年3月5日）",
                        "同志们：",
                        BODY,
                        "谢谢大家！",
                        "在全县春播会上的讲话",
                        "（2024年4月5日）",
                        "同志们：",
                        BODY);

        assertThat(draft.structure().draft().documents()).hasSize(2);
    }

    @Test
    void whatAWebPagePutsAboveACollectionIsNoise() {
        Transcript draft =
                read(
                        "春耕会讲话稿三篇",
                        "以下是小编为大家整理的春耕会讲话稿，欢迎参考。",
                        "第一篇：在春耕会上的讲话",
                        "同志们：",
                        BODY,
                        "第二篇：在春播会上的讲话",
                        "同志们：",
                        BODY,
                        "第三篇：在夏收会上的讲话",
                        "同志们：",
                        BODY);

        assertThat(draft.structure().draft().documents()).hasSize(3);
        assertThat(draft.noise()).containsExactly("春耕会讲话稿三篇", "以下是小编为大家整理的春耕会讲话稿，欢迎参考。");
    }

    /** The title below is not broken over two lines. */
    @Test
    void aDividingLineThatRepeatsTheTitle() {
        Transcript draft =
                read(
                        "范文一 在春耕会上的讲话",
                        "在全县春耕会上的讲话",
                        "同志们：",
                        "春耕备耕要早。",
                        "",
                        "范文二 在防汛会上的讲话",
                        "在全县防汛会上的讲话",
                        "同志们：",
                        "防汛准备要早。");

        assertThat(draft.blocks()).contains("title 在全县春耕会上的讲话", "title 在全县防汛会上的讲话");
    }
}
