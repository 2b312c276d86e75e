package io.github.chengwen.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.read.form.NumberForm;
import io.github.chengwen.read.form.Numbered;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a run-in heading ends (S-23). */
final class LeadTest {

    private static final Numbered MAJOR = new Numbered(NumberForm.HAN_BRACKETED, 1, 3);
    private static final Numbered MINOR = new Numbered(NumberForm.ARABIC, 1, 2);

    @ParameterizedTest
    @CsvSource({
        "抓早。早则主动。, 3",
        "抓早！早则主动。, 3",
        "抓早。, -1",
        "'抓早。  ', -1",
        "抓早, -1",
        "备耕：种子要足。, 3",
        "备耕：种子, -1",
        "一二三四五六七八：种子要足。, 9",
        "一二三四五六七八九：要足。种子要足。, 13",
        "：种子要足。要足。, 6",
        "备A耕：要足。种子要足。, 7",
        "我们认为：要足。种子要足。, 8",
    })
    void aSentenceOrALabelLeads(String words, int end) {
        assertThat(Lead.end(MAJOR, words)).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "主题", "时间", "地点", "对象", "人员", "内容", "范围", "方式", "单位", "目的", "名称", "形式", "标准", "依据",
                "条件", "期限", "经费", "议题", "议程", "主办", "承办", "活动时间"
            })
    void whatANoticeSettlesNeedsNoStop(String field) {
        assertThat(Lead.end(MAJOR, field + "：另定")).isEqualTo(field.length() + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"时间另定：三天", "备耕：种子"})
    void anotherLabelDoes(String words) {
        assertThat(Lead.end(MAJOR, words)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"备耕：种子要足。, -1", "备耕：种子要足。化肥要好。, 8"})
    void belowTheSecondLevelALabelDoesNotLead(String words, int end) {
        assertThat(Lead.end(MINOR, words)).isEqualTo(end);
    }
}
