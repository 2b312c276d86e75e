package io.github.chengwen.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names three or four to a line are a list, never a title, a speaker or a signature. */
final class NameRowsTest {

    @ParameterizedTest
    @ValueSource(strings = {"林岚　程知远　周敏", "林岚\t程知远\t周敏\t陈一鸣", "林岚　　欧阳志远　　周敏"})
    void threeNamesAreARow(String line) {
        assertThat(NameRows.isOne(Lines.of(line), 0)).isTrue();
    }

    @Test
    void twoNamesAreARowBesideAnother() {
        assertThat(NameRows.isOne(Lines.of("林岚　程知远", "周敏　陈一鸣"), 0)).isTrue();
        assertThat(NameRows.isOne(Lines.of("林岚　程知远", "同志们："), 0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"林岚", "县委书记　林岚　主持", "凝心聚力　真抓实干　再创佳绩", "林岚，程知远，周敏"})
    void otherLinesAreNot(String line) {
        assertThat(NameRows.isOne(Lines.of(line), 0)).isFalse();
    }

    @Test
    void theirGroupsAreNoLinesOfTheTitle() {
        assertThat(Transcript.read("优秀学员名单", "一等奖（3名）", "林岚　程知远　周敏", "先进个人", "陈一鸣　高建平").blocks())
                .startsWith("title 优秀学员名单")
                .contains("body 林岚　程知远　周敏")
                .noneMatch(block -> block.startsWith("speaker") || block.startsWith("signature"))
                .filteredOn(block -> block.startsWith("title"))
                .hasSize(1);
    }
}
