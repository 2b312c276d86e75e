package io.github.chengwen.read.wrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.read.lines.DraftLine;
import io.github.chengwen.read.lines.LineCutter;
import io.github.chengwen.read.lines.Traced;
import io.github.chengwen.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines are paragraphs that a program broke at one width, here of 21 cells. */
final class UnwrappedTest {

    private static final String FIRST = "今年的春耕备耕时间紧、任务重、要求高，全县上下务必迅速行动起来，抢抓晴好天气，把种子备足。";
    private static final String SECOND = "各乡镇要组织干部下到村组，摸清农户的困难和需求，能解决的当场解决，不能解决的登记造册限期办理。";

    private final List<Traced> noise = new ArrayList<>();

    private List<String> lines(String... lines) {
        SourceText source = SourceText.of("draft", String.join("\n", lines));
        return Unwrapped.of(LineCutter.cut(source), new Diagnostics.Builder(), noise).stream()
                .map(DraftLine::text)
                .toList();
    }

    private static String row(String text, int row) {
        return text.substring(21 * row, Math.min(text.length(), 21 * row + 21));
    }

    @Test
    void fullLinesGoOn() {
        assertThat(
                        lines(
                                "在全县春耕会上的讲话",
                                row(FIRST, 0),
                                row(FIRST, 1),
                                row(FIRST, 2),
                                row(SECOND, 0),
                                row(SECOND, 1),
                                row(SECOND, 2)))
                .containsExactly("在全县春耕会上的讲话", FIRST, SECOND);
    }

    /** Whether its paragraph ends, too, nobody can tell from the lines alone. */
    @Test
    void aDraftWithAFullLineThatEndsASentenceIsLeftToTheSearch() {
        String[] wrapped = {
            row(FIRST, 0),
            row(FIRST, 1),
            row(FIRST, 2),
            "县直各部门要主动服务，切实减轻基层的负担。",
            row(SECOND, 0),
            row(SECOND, 1),
            row(SECOND, 2)
        };

        assertThat(lines(wrapped)).endsWith(wrapped);
    }

    @Test
    void headsOfPagesAreLeftOutAlsoBetweenParagraphs() {
        assertThat(
                        lines(
                                row(FIRST, 0),
                                "春耕会材料之三",
                                "- 1 -",
                                row(FIRST, 1),
                                row(FIRST, 2),
                                "春耕会材料之三",
                                "- 2 -",
                                row(SECOND, 0),
                                row(SECOND, 1),
                                row(SECOND, 2)))
                .doesNotContain("春耕会材料之三")
                .contains(FIRST, SECOND);
    }

    @Test
    void whereIndentsSetParagraphsApartItGoesOn() {
        String long20 = "县直部门要主动服务，减轻基层的负担。";
        String rest = "水利部门要检修水渠泵站。";

        assertThat(
                        lines(
                                "　　" + FIRST.substring(0, 19),
                                FIRST.substring(19, 40),
                                FIRST.substring(40),
                                "　　" + long20 + "好",
                                rest,
                                "　　" + SECOND.substring(0, 19),
                                SECOND.substring(19, 40),
                                SECOND.substring(40)))
                .contains(FIRST, SECOND);
    }

    @Test
    void aPageNumberInsideAParagraphIsNoise() {
        assertThat(
                        lines(
                                row(FIRST, 0),
                                row(FIRST, 1),
                                "- 3 -",
                                row(FIRST, 2),
                                row(SECOND, 0),
                                row(SECOND, 1),
                                row(SECOND, 2)))
                .containsExactly(FIRST, SECOND);
        assertThat(noise).extracting(Traced::text).containsExactly("- 3 -");
    }

    @Test
    void theLastDigitsOfALineAreNoPageNumber() {
        String third = "有困难的农户，请在三日内拨打县农业农村局的电话640";

        assertThat(
                        lines(
                                row(FIRST, 0),
                                row(FIRST, 1),
                                row(FIRST, 2),
                                row(SECOND, 0),
                                row(SECOND, 1),
                                row(SECOND, 2),
                                third.substring(0, 20) + "电话",
                                "640"))
                .hasSize(4);
    }

    @Test
    void aMarkOfTheAuthorBeginsALine() {
        assertThat(
                        lines(
                                row(FIRST, 0),
                                row(FIRST, 1),
                                row(FIRST, 2),
                                row(SECOND, 0),
                                "【正文】" + row(SECOND, 1),
                                row(SECOND, 2)))
                .hasSize(3)
                .contains(row(SECOND, 0));
    }

    @Test
    void headingsOfOneLengthAreNoParagraph() {
        String[] draft = {
            "一、提高认识增强做好春耕备耕工作的紧迫感", "春耕要早，各乡镇要早动手。",
            "二、突出重点抓好种子化肥农膜的调运供应", "种子要足，各部门要早准备。",
            "三、加强领导确保春耕备耕工作的措施落地", "责任要实，各单位要早部署。"
        };

        assertThat(lines(draft)).containsExactly(draft);
    }

    @Test
    void aListOfLinesOfOneLengthIsNoParagraph() {
        String[] draft = {
            "春耕分工",
            "县农业局负责种子化肥农膜的调运和农机的检修",
            "县水利局负责水渠泵站的检修和灌溉用水的调度",
            "县气象局负责春耕期间天气的预报和灾害的预警",
            "请各单位抓紧落实。"
        };

        assertThat(lines(draft)).containsExactly(draft);
    }

    @Test
    void linesThatWereNotFilledUpAreLeftToTheSearch() {
        String[] draft = {
            FIRST.substring(0, 21), FIRST.substring(21, 38), FIRST.substring(38),
            SECOND.substring(0, 17), SECOND.substring(17, 37), SECOND.substring(37)
        };

        assertThat(lines(draft)).containsExactly(draft);
    }

    /** Blank lines set all blocks apart but these two. */
    @Test
    void noTitleGoesOnWithALineOfThePage() {
        String title = "全县干部群众齐心协力抓春耕备耕工作纪实报道";
        String page = "来源：林溪日报　作者：方明　浏览次数：30";

        assertThat(
                        lines(
                                title,
                                page,
                                "",
                                row(FIRST, 0),
                                row(FIRST, 1),
                                row(FIRST, 2),
                                "",
                                row(SECOND, 0),
                                row(SECOND, 1),
                                row(SECOND, 2)))
                .containsExactly(title, page, FIRST, SECOND);
    }

    private List<String> linesBetween(String... middle) {
        List<String> all = new ArrayList<>(List.of(row(FIRST, 0), row(FIRST, 1), row(FIRST, 2)));
        all.addAll(List.of(middle));
        all.addAll(List.of(row(SECOND, 0), row(SECOND, 1), row(SECOND, 2)));
        return lines(all.toArray(String[]::new));
    }

    @Test
    void theFieldOfAPageGoesOnBelow() {
        assertThat(linesBetween("来源：林溪日报　日期：2024-03-05　点击次", "数：30"))
                .contains("来源：林溪日报　日期：2024-03-05　点击次数：30");
    }

    @Test
    void aFullLineOfAPageEndsAboveATitle() {
        String page = "来源：林溪日报　日期：2024-03-05　作者明";

        assertThat(linesBetween(page, "在全县春耕会上的讲话")).contains(page, "在全县春耕会上的讲话");
    }

    @Test
    void aNumberWhoseForerunnerStandsNowhereIsNoItem() {
        assertThat(linesBetween("县水利局要在汛期之前把全县五十二座各类小", "（二）型水库查看一遍。"))
                .contains("县水利局要在汛期之前把全县五十二座各类小（二）型水库查看一遍。");
    }

    @Test
    void aNumberAboveAnotherIsNoItem() {
        assertThat(linesBetween("县里在年底评比春耕备耕工作并且评出全县的", "一、二、三等奖。"))
                .contains("县里在年底评比春耕备耕工作并且评出全县的一、二、三等奖。");
    }

    @Test
    void aBracketThatIsOpenGoesOn() {
        assertThat(linesBetween("各乡镇每周都报送一次进度（具体的要求见本文", "第四部分）。"))
                .contains("各乡镇每周都报送一次进度（具体的要求见本文第四部分）。");
    }

    @Test
    void blankLinesBetweenAllBlocksShowASingleWidth() {
        assertThat(
                        lines(
                                "关于春耕的通知",
                                "",
                                "各乡镇：",
                                "",
                                "请把种子化肥农膜的调运供应和农机的检修抓",
                                "好抓实",
                                "",
                                "请把水渠泵站的检修和灌溉用水的调度工作抓",
                                "好抓实",
                                "",
                                "县农业局"))
                .contains("请把种子化肥农膜的调运供应和农机的检修抓好抓实");
    }

    @Test
    void aPageNumberBelowTheEndOfASentenceSetsBlocksApart() {
        assertThat(
                        lines(
                                row(FIRST, 0),
                                row(FIRST, 1),
                                row(FIRST, 2),
                                "",
                                row(SECOND, 0),
                                row(SECOND, 1),
                                row(SECOND, 2),
                                "",
                                "全县上下务必迅速行动起来，切实抓好春耕。",
                                "",
                                "- 3 -",
                                "",
                                "材料二"))
                .contains("材料二");
    }
}
