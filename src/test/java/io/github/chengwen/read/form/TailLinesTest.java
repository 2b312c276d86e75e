package io.github.chengwen.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attachments, notes and names of organs, and lines that only look like them. */
final class TailLinesTest {

    /** One for every form of a note, in the order of the forms. */
    private static final String[] EXAMPLES = {
        "林政发〔2024〕3号",
        "（总第12期）",
        "林溪县人民政府文件",
        "紧急程度：特急",
        "内部资料 注意保存",
        "抄送：县委办公室",
        "林溪县人民政府办公室2024年3月5日印发",
        "共印30份",
        "（此件公开发布）",
        "（林岚整理）",
        "【导读】春耕在即。",
        "《林溪日报》（2024年3月5日第1版）",
        "编者按：春耕在即。",
        "校对：林岚",
        "以下是春耕讲话范文",
        "[1] 《林溪县志》第3页。",
        "①参见《林溪县志》。",
    };

    @TestFactory
    Stream<DynamicTest> everyFormOfANoteHasALineThatNoOtherFormMatches() {
        return TailLines.NOTES.stream()
                .map(
                        form ->
                                DynamicTest.dynamicTest(
                                        form.pattern().pattern(),
                                        () ->
                                                assertThat(EXAMPLES)
                                                        .anyMatch(
                                                                line -> onlyMatches(form, line))));
    }

    private static boolean onlyMatches(Form form, String line) {
        List<Form> matching = TailLines.NOTES.stream().filter(f -> f.matches(line)).toList();
        return matching.equals(List.of(form));
    }

    @Test
    void everyExampleIsANote() {
        assertThat(EXAMPLES).allMatch(TailLines::isNote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "〔2024〕3号",
                "林政发﹝2024﹞3号",
                "林政发[2024]3号",
                "林政发（2024）3号",
                "林政发(2024)3号",
                "林政发【2024】3号",
                "林政发〔2024〕第 3 号",
                "春耕简报〔2024〕3期",
                "春耕会议〔2024〕3次",
                "000001 林政发〔2024〕3号",
                "密级　林政发〔2024〕3号",
                "林政发〔2024〕3号 签发人林岚",
                "林政发〔2024〕3号　签发人林岚",
                "林政发 〔 2024 〕 3 号"
            })
    void theNumberOfADocument(String line) {
        assertThat(TailLines.isNote(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"第3期", "第三号", "第十二次", "总第12期", "(第 3 期)", "（第3期）"})
    void theNumberOfAnIssue(String line) {
        assertThat(TailLines.isNote(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"林溪县委文件（三）", "林溪县委文件(12)", "林溪县委文件"})
    void theHeadOfADocument(String line) {
        assertThat(TailLines.isNote(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发电单位 林溪县委办",
                "签批：林岚",
                "等级　特提",
                "密级: 秘密",
                "紧急程度 特急",
                "签发人：林岚",
                "签发人: 林岚",
                "内部资料",
                "内部文件 注意保存",
                "会议材料",
                "会议材料之三",
                "机密★一年",
                "秘密☆一年",
                "绝密",
                "特急",
                "加急·明电",
                "急件　明电",
                "注意保存"
            })
    void whatStandsAboveARedHead(String line) {
        assertThat(TailLines.isNote(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "抄 送：县委办公室",
                "抄　送　：县委办公室",
                "抄报: 县委",
                "主题词：农业 春耕 通知",
                "主题词: 农业",
                "林溪县委办2024年3月5日 印发",
                "(共印30份)",
                "（共印 30 份）"
            })
    void whatStandsInTheImprint(String line) {
        assertThat(TailLines.isNote(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(此件不公开)",
                "（本文有删节）",
                "（本稿未经审阅）",
                "（联系人林岚）",
                "（来源林溪县志）",
                "（原载林溪日报）",
                "（作者系林溪县干部）",
                "（根据录音）",
                "（电话：00000000）",
                "(手机: 00000000)",
                "（林岚供稿）",
                "（林岚整理）",
                "（林岚摄影）",
                "（林岚翻译）",
                "（林岚口述，未经核对）",
                "(林岚撰稿)"
            })
    void aNoteInBrackets(String line) {
        assertThat(TailLines.isNote(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "来源：林溪日报",
                "编者按:春耕在即。",
                "导读：春耕在即",
                "注：含补种面积",
                "备 注：含补种面积",
                "备注：含补种面积",
                "注释：见上",
                "编辑：林岚",
                "校对:林岚",
                "审核：林岚",
                "审校：林岚",
                "排版：林岚",
                "初审：林岚",
                "复审：林岚",
                "终审：林岚",
                "监制：林岚",
                "摄影：林岚"
            })
    void aNoteWithALabel(String line) {
        assertThat(TailLines.isNote(line.replace(" ", ""))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "以下是几篇春耕范文",
                "以下是春耕讲话，欢迎借鉴",
                "以下是春耕讲话供参考",
                "以下是春耕讲话，请阅读",
                "以下是春耕讲话，与大家分享",
                "②见《林溪县志》",
                "③ 引自《林溪县志》",
                "④转引自《林溪县志》",
                "⑤载《林溪日报》",
                "⑥摘自《林溪日报》",
                "*见附表",
                "＊见附表"
            })
    void whatIsSaidAboutTheText(String line) {
        assertThat(TailLines.isNote(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "印发《林政发〔2024〕3号》的函",
                "第3期培训班开班",
                "文件",
                "要学习，要领会文件",
                "等级评定",
                "特急件要当天办结",
                "抄送",
                "2024年3月5日印发",
                "共印了30份",
                "（春耕要早）",
                "注意：防火",
                "以下是三点意见",
                "[1]",
                "①早播种"
            })
    void noNote(String line) {
        assertThat(TailLines.isNote(line)).isFalse();
    }

    @Test
    void aFootnoteHasALimit() {
        String longest = "[1] " + "注".repeat(201);

        assertThat(TailLines.isNote(longest)).isTrue();
        assertThat(TailLines.isNote(longest + "注")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "附件：春耕物资清单",
                "附件:春耕物资清单",
                "附件：",
                "附：春耕物资清单",
                "附 件 2：春耕物资清单",
                "附件一：春耕物资清单",
                "附件12",
                "附件二",
                "附件",
                "附 件",
                "附　件　1　：清单",
                "附　件　1"
            })
    void anAttachment(String line) {
        assertThat(TailLines.isAttachment(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"附件2春耕物资清单", "附", "附则", "见附件：清单"})
    void noAttachment(String line) {
        assertThat(TailLines.isAttachment(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "林溪县农业委员会",
                "林溪省委",
                "林溪市委",
                "林溪县委",
                "城关区委",
                "林溪州委",
                "林溪旗委",
                "农业局党委",
                "农业局党组",
                "城关镇党工委",
                "农业局总支",
                "林溪县人民政府",
                "林溪县人大常委会",
                "林溪县政协",
                "林溪县政府办公室",
                "林溪市政府办公厅",
                "林溪县农业局",
                "林溪省农业厅",
                "县委宣传部",
                "林溪县人民检察院",
                "县农技中心",
                "林溪县农业学校",
                "林溪中学",
                "城关小学",
                "林溪大学",
                "林溪种业公司",
                "林溪集团",
                "林溪县种业协会",
                "林溪县农学会",
                "县残疾人联合会",
                "县春耕领导小组",
                "春耕会筹备组",
                "春耕节组委会",
                "县总工会",
                "林溪县团委",
                "林溪县妇联",
                "上游村委会",
                "河东居委会",
                "林溪种业董事会",
                "县中校长林岚",
                "村党支部书记林岚",
                "县春耕调研组",
                "县农业课题组",
                "春耕工作组",
                "春耕督导组",
                "县考察组",
                "春耕专项组"
            })
    void anOrgan(String line) {
        assertThat(TailLines.isOrgan(line)).isTrue();
    }

    /** Together too long for one name. */
    @ParameterizedTest
    @ValueSource(strings = {"厅", "局", "委", "办", "部", "院", "会", "组", "府"})
    void organsSideBySide(String last) {
        String organ = "林溪县春耕备耕" + last;

        assertThat(TailLines.isOrgan(String.join(" ", Collections.nCopies(4, organ)))).isTrue();
        assertThat(TailLines.isOrgan(String.join("、", Collections.nCopies(4, organ)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u3000", "\u00a0", "  "})
    void theSpaceBetweenOrgans(String space) {
        List<String> organs = Collections.nCopies(4, "林溪县春耕备耕局");

        assertThat(TailLines.isOrgan(String.join(space, organs))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"局", "林溪县，农业局", "要抓好：农业局", "春耕备耕", "农业局 春耕", "校长林"})
    void noOrgan(String line) {
        assertThat(TailLines.isOrgan(line)).isFalse();
    }

    @Test
    void theNameOfAnOrganHasAtMostThirtyCharacters() {
        assertThat(TailLines.isOrgan("林".repeat(29) + "局")).isTrue();
        assertThat(TailLines.isOrgan("林".repeat(30) + "局")).isFalse();
    }

    @Test
    void aListOfOrgansHasAtMostAHundred() {
        String seven = "林溪县春耕备耕指挥局 ".repeat(7);

        assertThat(TailLines.isOrgan(seven + " ".repeat(9) + "林".repeat(13) + "局")).isTrue();
        assertThat(TailLines.isOrgan(seven + " ".repeat(10) + "林".repeat(13) + "局")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"县农业局 2024年3月5日", "县农业局　二〇二四年三月五日"})
    void anIssuerAndTheDate(String line) {
        assertThat(TailLines.isIssue(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"县农业局2024年3月5日", "县农业局 春耕简报", "春耕备耕 2024年3月5日", " 2024年3月5日"})
    void notBothAnIssuerAndADate(String line) {
        assertThat(TailLines.isIssue(line)).isFalse();
    }

    @Test
    void anIssuerAndTheDateHaveAtMostFiftyCharacters() {
        assertThat(TailLines.isIssue("农业局" + " ".repeat(32) + "水利局 2024年12月31日")).isTrue();
        assertThat(TailLines.isIssue("农业局" + " ".repeat(33) + "水利局 2024年12月31日")).isFalse();
    }
}
