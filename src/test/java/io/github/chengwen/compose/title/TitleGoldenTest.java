package io.github.chengwen.compose.title;

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
                    "在全市县级以上领导干部学习贯彻《中国共产党纪律处分条例》专题培训班上的辅导报告",
                    "在全省深入学习贯彻习近平生态文明思想暨黄河流域生态保护座谈会上的发言",
                    "在云溪市第十八届人民代表大会第一次会议上的政府工作报告",
                    "在中国人民政治协商会议云溪市第十一届委员会第二次会议开幕会上的讲话",
                    "在庆祝中国共产党成立103周年暨“七一”表彰大会上的讲话",
                    "在县委经济工作会议暨“五级书记抓乡村振兴”现场会上的总结讲话",
                    "副县长赵明在全县防汛抗旱和地质灾害防治工作电视电话会议上的讲话",
                    "市委副书记、市长王建国在市政府第五次全体会议暨廉政工作会议上的讲话",
                    "在云溪市第三届文化旅游产业发展大会开幕式上的致辞",
                    "关于云溪市2024年财政预算执行情况和2025年财政预算草案的报告",
                    "中共云溪市委关于制定国民经济和社会发展第十五个五年规划的建议",
                    "云溪市人力资源和社会保障局关于2024年公开招聘事业单位工作人员的公告",
                    "关于成立云溪市第四次全国经济普查领导小组及办公室的通知",
                    "坚定信心 真抓实干 奋力开创新时代云溪高质量发展新局面",
                    "弘扬劳模精神争做时代先锋为全面建设现代化云溪贡献力量",
                    "在云溪一中高三年级高考百日冲刺誓师大会上的讲话",
                    "在长三角一体化发展云溪论坛暨产业链供应链合作对接会上的主旨演讲",
                    "在全县深化“放管服”改革优化营商环境电视电话会议上的讲话",
                    "在县级领导干部学习贯彻党的二十届三中全会精神研讨班结业式上的讲话",
                    "李克俭同志在全县信访维稳暨矛盾纠纷排查化解工作会议上的讲话",
                    "在全市优秀共产党员、优秀党务工作者和先进基层党组织表彰大会上的讲话",
                    "在纪念中国人民抗日战争暨世界反法西斯战争胜利八十周年座谈会上的讲话",
                    "在全市学习运用“千万工程”经验加快建设宜居宜业和美乡村现场会上的讲话",
                    "市长李文在市十七届人大四次会议云溪代表团审议时的发言",
                    "在全市公安机关深化执法规范化建设工作视频会议上的讲话");

    private static List<String> lines(String title) {
        return TitleShaper.ofTitles(TestStyles.speech()).lines(title);
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

    @ParameterizedTest
    @MethodSource("shapes")
    @DisplayName("S-41: no line ends where it must not")
    void lawful(List<String> lines) {
        for (String line : lines.subList(1, lines.size())) {
            assertThat(line).doesNotMatch("[的地得了着和与及暨上、，》”）].*");
        }
        for (String line : lines.subList(0, lines.size() - 1)) {
            assertThat(line.strip()).doesNotMatch(".*(?:关于|[的在对为和与及将把向《“（])");
        }
        assertThat(lines)
                .allSatisfy(
                        line ->
                                assertThat(line)
                                        .matches("[^《》“”（）]*(?:[《“（][^《》“”（）]+[》”）][^《》“”（）]*)*"));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    @DisplayName("S-40: no line is wider than 20 characters")
    void notTooWide(List<String> lines) {
        assertThat(lines).allSatisfy(line -> assertThat(length(line)).isLessThanOrEqualTo(40));
    }

    private static int length(String line) {
        return TitleShaper.halves(line.strip());
    }
}
