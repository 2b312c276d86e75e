package io.github.chengwen.compose.title;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.compose.Composer;
import io.github.chengwen.layout.Layouter;
import io.github.chengwen.layout.Sheets;
import io.github.chengwen.style.Style;
import io.github.chengwen.testing.TestStyles;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleShaperTest {

    private static List<String> shape(String title) {
        return TitleShaper.ofTitles(TestStyles.speech()).lines(title);
    }

    @Test
    @DisplayName("S-40: a title of up to 20 characters stays on one line")
    void oneLine() {
        assertThat(shape("在全县春季农业生产工作会议上的讲话提纲稿")).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "在青河县第十七届人民代表大会|第三次会议闭幕会上的讲话",
                "在学习贯彻《乡村振兴促进法》|专题培训班开班式上的讲话",
                "在全县扶贫开发工作领导小组|第二次全体会议上的讲话",
                "自治区副主席买买提·艾力|在全市经济运行分析会上的讲话",
                "市长李明远在全市重点项目建设|现场推进会上的讲话",
                "在青河县2024年防汛抗旱暨森林防火|工作电视电话会议上的讲话",
                "青河县人民政府办公室|关于进一步加强高层建筑|消防安全综合治理工作的通知",
                "青河县人力资源和社会保障局|2024年工作总结",
                "青河县农村人居环境整治提升工作|领导小组办公室2024年工作总结",
            })
    @DisplayName("S-41, S-42: lines end where the meaning allows, best after an organ's name")
    void meaning(String lines) {
        assertThat(String.join("|", shape(lines.replace("|", "")))).isEqualTo(lines);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "在庆祝中国共产党成立一百周年暨先进集体和优秀党员表彰大会上的讲话, 一百周年",
        "在学习贯彻《关于新形势下党内政治生活的若干准则》专题会上的讲话, 若干准则",
        "青河县人民政府关于2024年国民经济和社会发展计划执行情况的报告, 2024年",
    })
    @DisplayName("S-41: what belongs together is on one line")
    void wholes(String title, String whole) {
        assertThat(shape(title)).anySatisfy(line -> assertThat(line).contains(whole));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"小一", "一号"})
    @DisplayName("S-40: larger type makes shorter lines, none wider than the 版心")
    void largerType(String size) {
        Style style = TestStyles.speechWith("elements.title.size=" + size);
        String title = "在中国共产党青河县第十三届委员会第五次全体会议上的报告";
        List<String> lines = TitleShaper.ofTitles(style).lines(title);
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(lines).allMatch(new TitleMeasure(style)::fits);
        assertThat(
                        Layouter.layout(
                                        Composer.compose(
                                                List.of(Sheets.document(Sheets.title(title))),
                                                style))
                                .pages())
                .singleElement()
                .extracting(Sheets::texts, InstanceOfAssertFactories.list(String.class))
                .startsWith(lines.toArray(String[]::new));
    }

    @Test
    @DisplayName("S-43: two equal lines are avoided")
    void noEqualLines() {
        List<String> lines = shape("在全县优化营商环境大会暨招商引资工作推进会上的讲话");
        assertThat(lines).extracting(String::length).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "扛牢政治责任　筑牢安全防线|坚决打好安全生产治本攻坚三年行动攻坚战",
                "临江市应急管理局　临江市消防救援支队|关于开展电动自行车安全|隐患全链条整治的通告",
            })
    @DisplayName("S-44: the lines joined are the title, but for the spaces where they part")
    void joined(String lines) {
        assertThat(String.join("|", shape(lines.replaceFirst("[|]", "　").replace("|", ""))))
                .isEqualTo(lines);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "——在全市经济工作暨优化营商环境大会上的讲话",
                "——2024年1月16日在云溪市第十六届人民代表大会|第四次会议上的报告",
                "——在全市学习贯彻党的二十届三中全会精神专题研讨班暨|县处级干部培训班开班式上的讲话",
            })
    @DisplayName("S-03: a subtitle that does not fit on a line is broken like a title")
    void subtitle(String lines) {
        TitleShaper shaper = TitleShaper.ofSubtitles(TestStyles.speech());
        assertThat(String.join("|", shaper.lines(lines.replace("|", "")))).isEqualTo(lines);
    }

    @Test
    @DisplayName("S-41: a line never ends between the two units of a rare character")
    void rareCharacters() {
        Random random = new Random(6);
        for (int i = 0; i < 300; i++) {
            StringBuilder title = new StringBuilder("在");
            for (int name = 0; name < 6; name++) {
                title.append("刘陈赵".charAt(random.nextInt(3)))
                        .appendCodePoint(0x20000 + random.nextInt(0x1000))
                        .appendCodePoint(0x20000 + random.nextInt(0x1000));
            }
            List<String> lines = shape(title.append("等同志报告会上的讲话").toString());
            assertThat(lines).hasSizeGreaterThan(1);
            assertThat(lines)
                    .noneMatch(line -> Character.isLowSurrogate(line.charAt(0)))
                    .noneMatch(line -> Character.isHighSurrogate(line.charAt(line.length() - 1)));
        }
    }

    @Test
    @DisplayName("A paragraph that was taken for a title is left to the line breaker")
    void muchTooLong() {
        assertThat(shape("讲".repeat(5_000))).hasSize(1);
    }

    @Test
    @DisplayName("A title without any lawful place stays as it is")
    void noPlace() {
        assertThat(shape("《" + "讲".repeat(28) + "》")).hasSize(1);
    }
}
