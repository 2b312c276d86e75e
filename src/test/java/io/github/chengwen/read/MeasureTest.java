package io.github.chengwen.read;

import static io.github.chengwen.read.Transcript.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the program counted that wrapped a draft. */
final class MeasureTest {

    /** Twenty characters each, of which the digits take half a cell. */
    private static final String[] BY_CHARACTERS = {
        "2024年全县粮食播种面积31.5万亩，其",
        "中水稻18.6万亩、玉米9.2万亩、薯类3",
        ".7万亩，比上年增加0.8万亩。全县已备足",
        "种子1260吨、化肥8900吨、农膜310",
        "吨，检修水渠126条、泵站38座，培训农民",
        "4200人次。"
    };

    @Test
    void charactersWhereTheLinesHaveTheSameNumberOfThem() {
        assertThat(Measure.of(Lines.of(BY_CHARACTERS))).isEqualTo(Measure.CHARACTERS);
        assertThat(Measure.CHARACTERS.width("2024年")).isEqualTo(10);
    }

    @Test
    void cellsWhereBothAreTheSame() {
        assertThat(Measure.of(Lines.of("春".repeat(20), "春".repeat(20)))).isEqualTo(Measure.CELLS);
        assertThat(Measure.CELLS.width("2024年")).isEqualTo(6);
    }

    /** Measured in cells, the third item has room for the first character of its second line. */
    @Test
    void linesOfTheSameNumberOfCharactersAreOneParagraph() {
        Transcript draft =
                read(
                        "1.各乡镇要在3月15日前备足种子、化肥",
                        "和农膜。",
                        "2.各村要在4月10日前修好水渠、泵站、",
                        "机耕路。",
                        "3.县农业局要在5月20日前完成对98个",
                        "村的检查。",
                        "4.县水利局要在6月30日前排除12处大",
                        "险情。");

        assertThat(draft.blocks())
                .containsExactly(
                        "body 1.各乡镇要在3月15日前备足种子、化肥和农膜。",
                        "body 2.各村要在4月10日前修好水渠、泵站、机耕路。",
                        "body 3.县农业局要在5月20日前完成对98个村的检查。",
                        "body 4.县水利局要在6月30日前排除12处大险情。");
    }
}
