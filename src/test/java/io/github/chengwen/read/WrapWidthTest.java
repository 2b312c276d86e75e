package io.github.chengwen.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** At which column the lines of a part of a draft were broken, if they were. */
final class WrapWidthTest {

    private static final String PROSE =
            "今年的春耕备耕时间紧、任务重、要求高，全县上下务必迅速行动起来，抢抓晴好天气，把种子化肥农膜等农资备足备齐，把水渠泵站检修到位，"
                    + "确保不误农时。各乡镇要组织干部下到村组，摸清农户的困难和需求，能解决的当场解决，不能解决的登记造册，限期办理。";

    /** A paragraph broken after so many characters. */
    private static List<String> wrapped(int characters) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < PROSE.length(); i += characters) {
            lines.add(PROSE.substring(i, Math.min(PROSE.length(), i + characters)));
        }
        return lines;
    }

    private static List<OptionalInt> widths(List<String> lines) {
        return WrapWidth.each(Lines.of(lines.toArray(String[]::new)), 0, Measure.CELLS);
    }

    private static List<OptionalInt> widths(String... lines) {
        return widths(List.of(lines));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 28, 34})
    void aBrokenParagraphHasAColumn(int characters) {
        assertThat(widths(wrapped(characters))).containsOnly(OptionalInt.of(2 * characters));
    }

    /** Narrower lines are headings, verse or names. */
    @Test
    void noColumnIsNarrowerThanTwentyCells() {
        assertThat(widths(wrapped(19))).containsOnly(OptionalInt.empty());
    }

    @Test
    void twoBrokenLinesAreAccidents() {
        assertThat(widths(wrapped(28).subList(2, 5))).containsOnly(OptionalInt.empty());
    }

    @Test
    void headingsOfOneLengthOverShortParagraphsAreNotBroken() {
        assertThat(
                        widths(
                                "一、切实把思想和行动统一到会议的部署上来",
                                "雨水不等人，要抓紧。",
                                "二、扎实推进农村人居环境整治提升五年行动",
                                "要一村一村地做。",
                                "三、着力破解制约企业发展的用地用工的难题",
                                "年底以前要见效。",
                                "四、不断提高基层干部做群众工作的能力水平",
                                "要天天做。"))
                .containsOnly(OptionalInt.empty());
    }

    /** Nothing shows that one goes on with the next, and the last ends no sentence. */
    @Test
    void itemsOfOneLengthAreNotBroken() {
        assertThat(
                        widths(
                                "县委办公室负责会议材料、议程表和会场服务工作",
                                "县公安局负责代表驻地、会场和沿线的交通安全秩",
                                "县卫健局负责现场医疗、救护和饮食卫生监督工作",
                                "县融媒体中心负责宣传、报道和会议氛围营造工作",
                                "县林业局"))
                .containsOnly(OptionalInt.empty());
    }

    /** The next word would have had room in the shorter lines. */
    @Test
    void itemsOfMuchTheSameLengthAboveAClosingSentenceAreNotBroken() {
        assertThat(
                        widths(
                                "县委办公室负责会议材料的起草和会场服务工作",
                                "县公安局负责代表驻地和会场沿线的交通安全",
                                "县卫健局负责现场医疗救护和饮食卫生的监督",
                                "县城管局负责主要街道环境卫生的清理和保洁",
                                "特此通知。"))
                .containsOnly(OptionalInt.empty());
    }

    @Test
    void wholeSentencesOfOneLengthAreNotBroken() {
        String sentence = "各乡镇要组织干部下到村组摸清农户困难。";

        assertThat(widths(sentence, sentence, sentence, sentence))
                .containsOnly(OptionalInt.empty());
    }

    /** A longer line was not wrapped at the column; the lines beside it may have been. */
    @Test
    void aLongerLineEndsThePart() {
        List<String> lines = new ArrayList<>(wrapped(28));
        lines.add(PROSE.substring(0, 60) + "。");
        lines.add("要早。");

        List<OptionalInt> widths = widths(lines);

        assertThat(widths.subList(0, lines.size() - 2)).containsOnly(OptionalInt.of(56));
        assertThat(widths.subList(lines.size() - 2, lines.size()))
                .containsOnly(OptionalInt.empty());
    }

    /** A paragraph of two lines between paragraphs as typed. */
    @Test
    void aSmallPartHasTheColumnOfTheOthers() {
        List<String> lines = new ArrayList<>(wrapped(28));
        lines.add(PROSE.substring(0, 60) + "。");
        lines.add(PROSE.substring(0, 28));
        lines.add("整改到位。");

        assertThat(widths(lines)).endsWith(OptionalInt.of(56), OptionalInt.of(56));
    }

    /** Some programs let a full stop hang past the column. */
    @Test
    void theCommonestWidthCounts() {
        List<String> lines = new ArrayList<>(wrapped(28));
        lines.set(1, lines.get(1) + "，");

        assertThat(widths(lines)).containsOnly(OptionalInt.of(56));
    }

    @Test
    void anIndentIsPartOfTheWidthBeyondTheMargin() {
        List<DraftLine> lines = new ArrayList<>();
        lines.add(new DraftLine(Traced.of(PROSE.substring(0, 26), 0), 8, 0, false));
        for (int i = 26; i < PROSE.length(); i += 28) {
            String text = PROSE.substring(i, Math.min(PROSE.length(), i + 28));
            lines.add(new DraftLine(Traced.of(text, i), 4, 0, false));
        }

        assertThat(WrapWidth.each(lines, 4, Measure.CELLS)).containsOnly(OptionalInt.of(56));
    }
}
