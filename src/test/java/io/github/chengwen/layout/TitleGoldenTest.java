package io.github.chengwen.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.testing.Golden;
import io.github.chengwen.testing.TestStyles;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Titles such as offices write, as they are broken into lines (T-14). */
class TitleGoldenTest {

    private static final List<String> TITLES =
            List.of(
                    "云溪市人民政府办公室关于进一步做好冬季森林防火工作的通知",
                    "中共云溪市委员会办公室关于开展党纪学习教育专题调研的通知",
                    "中共云溪市委农村工作领导小组办公室关于印发《2024年春耕备耕工作方案》的通知",
                    "云溪市财政局 云溪市民政局关于调整困难群众生活补贴标准的通知",
                    "云溪市人民政府2024年国民经济和社会发展计划执行情况的报告",
                    "云溪市住房和城乡建设局关于老旧小区改造项目竣工验收有关事项的请示",
                    "在中国共产党云溪市第十三届委员会第五次全体会议上的报告",
                    "在全市安全生产专项整治暨消防安全隐患排查工作推进会上的讲话",
                    "在市政协十届三次会议闭幕会暨优秀提案表彰大会上的讲话",
                    "在全县深化作风建设优化营商环境动员大会上的表态发言",
                    "在庆祝第四十个教师节暨优秀教师和先进教育工作者表彰大会上的讲话",
                    "县委书记周立群在全县领导干部警示教育大会上的讲话",
                    "林晓春同志在全市民营经济高质量发展座谈会上的发言提纲",
                    "以数字经济赋能乡村振兴 奋力谱写云溪高质量发展新篇章",
                    "在学习贯彻党的二十届三中全会精神专题研讨班开班式上的讲话",
                    "在全市县级以上领导干部学习贯彻《中国共产党纪律处分条例》专题培训班上的辅导报告");

    private static List<String> lines(String title) {
        return new TitleShaper(TestStyles.speech()).lines(title);
    }

    @Test
    @DisplayName("T-14: lines end where a reader would pause")
    void asExpected() throws IOException {
        String shown =
                TITLES.stream()
                        .map(title -> String.join("\n", lines(title)).replace(" \n", "\n"))
                        .collect(Collectors.joining("\n\n", "", "\n"));
        Golden.assertMatches("layout/titles.txt", shown);
    }

    static Stream<List<String>> shapes() {
        return TITLES.stream().map(TitleGoldenTest::lines);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    @DisplayName("S-43: no two lines above each other are equally long")
    void noEqualLines(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            assertThat(length(lines.get(i))).isNotEqualTo(length(lines.get(i - 1)));
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    @DisplayName("S-43: no line is shorter than both its neighbours (沙漏)")
    void noHourglass(List<String> lines) {
        for (int i = 1; i < lines.size() - 1; i++) {
            assertThat(length(lines.get(i)))
                    .isGreaterThanOrEqualTo(
                            Math.min(length(lines.get(i - 1)), length(lines.get(i + 1))));
        }
    }

    private static int length(String line) {
        return TitleShaper.halves(line.strip());
    }
}
