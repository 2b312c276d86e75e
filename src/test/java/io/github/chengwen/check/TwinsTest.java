package io.github.chengwen.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two speeches of one file that are nearly the same. */
final class TwinsTest {

    private static final String BODY =
            """
            同志们：
            今天我们开一个短会，把秋收以来的工作理一理，把冬修的任务定下来。
            一、秋收的情况
            全县收割晚稻41万亩，机收率达到93%，颗粒归仓的目标实现了。
            烘干能力还是短板，排队等烘干的时间最长的超过两天，这件事要记账。
            仓储企业收购价平稳，没有出现卖粮难，农户的腰包鼓了一些。
            二、冬修的任务
            重点是28座山塘和6条干渠，资金已经下达到乡镇，开工令今天就发。
            施工要赶在霜冻之前把混凝土浇完，过了这个时间质量就没有保证。
            谁的地段谁负责，水来了再找责任人就晚了，这句话我先说在前头。
            谢谢大家！
            """;

    private static final String OTHER =
            """
            老师们、同学们：
            新学期开始了，操场边的银杏又黄了一圈，食堂的师傅们起得比谁都早。
            上学期我们做成了三件小事，图书角、失物柜和雨伞架，都是同学们自己提的。
            这学期我只提一个要求，把每天的第一节课上好，把每晚的最后一页书读完。
            """;

    private static String collection(String second) {
        return "第一篇：在秋收冬修会上的讲话\n" + BODY + "第二篇：在秋收冬修会上的讲话\n" + second;
    }

    private static List<Diagnostic> twins(String text) {
        return CleanDrafts.read(text).stream().filter(d -> d.code() == Code.NEARLY_SAME).toList();
    }

    @Test
    void aCopyIsFoundWithTheLinesThatDiffer() {
        String copy = BODY.replace("41万亩", "38万亩").replace("28座山塘", "26座山塘");

        assertThat(twins(collection(copy)))
                .singleElement()
                .satisfies(
                        d ->
                                assertThat(d.arguments())
                                        .containsExactly("2", "1", "100", "17/5、21/9"));
    }

    @Test
    void aDifferenceIsShownInWholeCharacters() {
        // These two begin with the same UTF-16 unit.
        String first = BODY.replace("烘干能力", "烘干的𠮷");
        String second = first.replace("烘干的𠮷", "烘干的𠮟");
        String text = "第一篇：在秋收冬修会上的讲话\n" + first + "第二篇：在秋收冬修会上的讲话\n" + second;

        assertThat(CleanDrafts.read(text).stream().filter(d -> d.code() == Code.DIFFERENCE))
                .singleElement()
                .satisfies(
                        d ->
                                assertThat(d.arguments())
                                        .containsExactly("6", "烘干的𠮟还是短板，排队", "烘干的𠮷还是短板，排队"));
    }

    @Test
    void aCopyWithoutItsNumbersIsACopy() {
        String copy = BODY.replaceAll("[0-9]+", "");

        assertThat(twins(collection(copy))).hasSize(1);
    }

    @Test
    void eachDifferenceIsShown() {
        String text = collection(BODY.replace("93%", "95%"));

        assertThat(CleanDrafts.read(text))
                .filteredOn(d -> d.code() == Code.DIFFERENCE)
                .singleElement()
                .satisfies(
                        d ->
                                assertThat(d.arguments())
                                        .containsExactly("5", "达到95%，颗粒归仓的", "达到93%，颗粒归仓的"));
    }

    @Test
    void otherSpeechesOfTheFileAreNoTwins() {
        assertThat(twins(collection(OTHER))).isEmpty();
    }
}
