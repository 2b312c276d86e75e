package io.github.chengwen.read;

import static io.github.chengwen.read.Transcript.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a web page puts above the first piece of a collection. */
final class PrefaceTest {

    private static final String[] TWO = {
        "第一篇：在春耕会上的讲话", "同志们：", "春耕备耕要早。", "第二篇：在春播会上的讲话", "同志们：", "春播要早，田管要细。"
    };

    /** How many documents a collection of two is with these lines above it. */
    private static int documents(String... preface) {
        List<String> lines = new ArrayList<>(Arrays.asList(preface));
        lines.addAll(Arrays.asList(TWO));
        return read(lines.toArray(String[]::new)).structure().draft().documents().size();
    }

    private static String paragraph(int characters) {
        return "春".repeat(characters - 1) + "。";
    }

    @Test
    void aTitleAndAFewLinesAreDropped() {
        assertThat(documents("春耕讲话稿两篇", "春耕是大事。", "讲话要讲好。", "本篇收两篇。")).isEqualTo(2);
    }

    @Test
    void theCoverOfAnOfficesCollectionIsKept() {
        assertThat(documents("全县春耕现场会发言材料汇编", "（县农业农村局办公室）")).isEqualTo(3);
    }

    @Test
    void aTitleAloneIsKept() {
        assertThat(documents("春耕讲话稿（精选2篇）")).isEqualTo(3);
    }

    @Test
    void moreThanFourBlocksAreADocument() {
        assertThat(documents("春耕讲话稿两篇", "春耕是大事。", "讲话要讲好。", "本篇收两篇。", "请看下面。")).isEqualTo(3);
    }

    @Test
    void moreThanTwoHundredCharactersAreADocument() {
        assertThat(documents("春耕讲话稿两篇", paragraph(193))).isEqualTo(2);
        assertThat(documents("春耕讲话稿两篇", paragraph(194))).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"同志们：", "各位代表、同志们："})
    void aSpeechIsADocument(String line) {
        assertThat(documents("在全县春耕会上的讲话", line, "春耕是大事，要早。")).isEqualTo(3);
    }

    @Test
    void aboveASinglePieceNothingIsDropped() {
        assertThat(
                        read("春耕讲话稿", "春耕是大事，要早。", "第一篇：在春耕会上的讲话", "同志们：", "春耕备耕要早。")
                                .structure()
                                .draft()
                                .documents())
                .hasSize(2);
    }
}
