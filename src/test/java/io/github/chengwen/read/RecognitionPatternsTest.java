package io.github.chengwen.read;

import static io.github.chengwen.read.Transcript.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T-13: what the lines of a title block look like, one of each pattern of norm.md §3.5. */
final class RecognitionPatternsTest {

    private static final String TITLE = "在全县春耕会上的讲话";
    private static final String SALUTATION = "同志们：";
    private static final String BODY = "春耕备耕要早，种子化肥要足，水渠道路要通。";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "R-03 | 在全县秋收会上的讲话 | title 在全县秋收会上的讲话",
                "R-04 | 县长陈知夏在全县秋收会上的讲话 | title 县长陈知夏在全县秋收会上的讲话",
                "R-05 | 关于加强秋收工作的讲话 | title 关于加强秋收工作的讲话",
                "R-08 | 《在全县秋收会上的讲话》 | title 《在全县秋收会上的讲话》",
            })
    @DisplayName("The first line of a draft is its title")
    void titles(String pattern, String line, String block) {
        assertThat(read(line, SALUTATION, BODY).blocks())
                .as(pattern)
                .containsExactly(block, "salutation 同志们：", "body " + BODY);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "R-06 | ——在全县水利会上的发言 | subtitle ——在全县水利会上的发言",
                "R-09 | （讨论稿） | note （讨论稿）",
                "R-10 | 送审稿 | note （送审稿）",
                "R-11 | （2024年3月6日） | date （2024年3月6日）",
                "R-13 | (2024年3月6日下午15：30，县委二楼会议室) | date （2024年3月6日下午15：30，县委二楼会议室）",
                "R-14 | （～年9月3日·根据录音整理） | date （～年9月3日·根据录音整理）",
                "R-15 | 2024年3月6日 | date （2024年3月6日）",
                "R-16 | （2024年3月） | date （2024年3月）",
                "R-17 | （3月6日） | date （3月6日）",
                "R-18 | 二〇二四年三月六日 | date （二〇二四年三月六日）",
                "R-19 | 2024.3.6 | date （2024.3.6）",
                "R-20 | （2024年3月6日-8日） | date （2024年3月6日-8日）",
                "R-21 | 时间：2024年3月6日 | date （时间：2024年3月6日）",
                "R-22 | ——2024年3月6日在县第九届人民代表大会第四次会议上 | subtitle ——2024年3月6日在县第九届人民代表大会第四次会议上",
                "R-23 | 陈 知 夏 | speaker 陈知夏",
                "R-24 | 县委书记XXX | speaker 县委书记　XXX",
                "R-25 | 县委副书记、县长 陈知夏 | speaker 县委副书记、县长　陈知夏",
                "R-26 | 县长陈知夏 | speaker 县长　陈知夏",
                "R-27 | 陈某某同志 | speaker 陈某某同志",
                "R-28 | 讲话人：县长 陈知夏 | speaker 县长　陈知夏",
                "R-29 | 买买提·艾力 | speaker 买买提·艾力",
                "R-31 | （根据录音整理） | note （根据录音整理）",
                "R-32 | （未经本人审阅） | note （未经本人审阅）",
            })
    @DisplayName("A line under the title")
    void under(String pattern, String line, String block) {
        assertThat(read(TITLE, line, SALUTATION, BODY).blocks())
                .as(pattern)
                .containsExactly("title " + TITLE, block, "salutation 同志们：", "body " + BODY);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "R-12 | (2024年3月 日)同志们： | date （2024年3月　日） | salutation 同志们：",
                "R-30 | 陈知夏（2024年3月6日） | speaker 陈知夏 | date （2024年3月6日）",
            })
    @DisplayName("Two things on one line")
    void glued(String pattern, String line, String first, String second) {
        assertThat(read(TITLE, line, BODY).blocks()).as(pattern).contains(first, second);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "R-01 | 第二篇：县长在秋收会上的讲话",
                "R-02 | 范文二：在秋收会上的发言",
            })
    @DisplayName("A line that begins another document")
    void documents(String pattern, String line) {
        assertThat(
                        read("第一篇：书记的讲话", TITLE, SALUTATION, BODY, line, SALUTATION, BODY)
                                .structure()
                                .draft()
                                .documents())
                .as(pattern)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "尊敬的各位领导、各位来宾：",
                "各位代表：",
                "同志们、朋友们：",
                "老师们、同学们：",
            })
    @DisplayName("R-33: a salutation")
    void salutations(String line) {
        assertThat(read(TITLE, line, BODY).blocks())
                .containsExactly("title " + TITLE, "salutation " + line, "body " + BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "在全县春耕会上的讲话精神，各乡镇要传达到村到组。",
                "2024年3月6日，县里开过一次会，会上定的事要落实。",
                "县委书记陈知夏同志刚才作了讲话，讲得很好。",
                "（此处根据录音整理）大家要把心思放在田里，不误农时。",
                "同志们，春耕不等人，今天就要动手。",
                "——这是全县二十万农民的期盼，也是我们的责任。",
            })
    @DisplayName("What only resembles them in the text is text")
    void body(String line) {
        assertThat(read(TITLE, SALUTATION, BODY, line, BODY).blocks())
                .containsExactly(
                        "title " + TITLE,
                        "salutation 同志们：",
                        "body " + BODY,
                        "body " + line,
                        "body " + BODY);
    }
}
