package io.github.chengwen.read;

import static io.github.chengwen.read.Transcript.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The lines between the top of a draft and its first paragraph, in any order and glued in any way.
 */
final class FrontMatterTest {

    private static final String BODY = "春耕备耕要早。";

    @Test
    void titleSpeakerDateSalutation() {
        Transcript draft = read("在全县春耕会上的讲话", "县委书记 林 岚", "（2024年3月5日）", "同志们：", BODY);

        assertThat(draft.blocks())
                .containsExactly(
                        "title 在全县春耕会上的讲话",
                        "speaker 县委书记　林岚",
                        "date （2024年3月5日）",
                        "salutation 同志们：",
                        "body 春耕备耕要早。");
    }

    /** S-07: the order of the source. */
    @Test
    void theDateMayStandBeforeTheSpeaker() {
        Transcript draft = read("在全县春耕会上的讲话", "（2024年3月5日）", "林 岚", "同志们：", BODY);

        assertThat(draft.blocks())
                .containsExactly(
                        "title 在全县春耕会上的讲话",
                        "date （2024年3月5日）",
                        "speaker 林岚",
                        "salutation 同志们：",
                        "body 春耕备耕要早。");
    }

    /** No other words are written so there, whatever the surname. */
    @ParameterizedTest
    @ValueSource(strings = {"马 卫 光", "弋 俊 峰"})
    void aNameWithSpacesIsASpeaker(String name) {
        String set = "speaker " + name.replace(" ", "");

        assertThat(read("在全县春耕会上的讲话", name, BODY).blocks()).contains(set);
        assertThat(read("春天里的思索", name, BODY).blocks()).contains(set);
        assertThat(read("在全县春耕会上的讲话", "2024年3月5日", name, "同志们：", BODY).blocks()).contains(set);
        assertThat(read("在全县春耕会上的讲话", name + "  2024年3月5日", "同志们：", BODY).blocks())
                .containsSubsequence(set, "date （2024年3月5日）");
        assertThat(read("在全县春耕会上的讲话", "2024年3月5日  " + name, "同志们：", BODY).blocks())
                .containsSubsequence("date （2024年3月5日）", set);
    }

    @Test
    void aPostANameAndADateOnOneLine() {
        assertThat(read("在全县春耕会上的讲话", "县长 林 岚 2024年3月5日", "同志们：", BODY).blocks())
                .containsSubsequence("speaker 县长　林岚", "date （2024年3月5日）");
    }

    /** S-02, S-03. */
    @Test
    void aMottoAndAnOccasion() {
        Transcript draft = read("凝心聚力抓春耕 真抓实干保丰收", "--在全县春耕会上的讲话", "同志们：", BODY);

        assertThat(draft.blocks()).startsWith("title 凝心聚力抓春耕　真抓实干保丰收", "subtitle ——在全县春耕会上的讲话");
    }

    @Test
    void aTitleOverSeveralLinesIsOne() {
        Transcript draft = read("中共林溪县委 林溪县人民政府", "关于表彰春耕生产先进集体的", "决定", "各乡镇：", BODY);

        assertThat(draft.blocks()).startsWith("title 中共林溪县委林溪县人民政府关于表彰春耕生产先进集体的决定");
    }

    /** S-04. */
    @Test
    void aMarkGluedToTheTitleIsSetApart() {
        Transcript draft = read("在全县春耕会上的讲话(代拟稿)", "同志们：", BODY);

        assertThat(draft.blocks()).startsWith("title 在全县春耕会上的讲话", "salutation 同志们：");
        assertThat(draft.says(Code.UNGLUED)).containsExactly("1:1 在全县春耕会上的讲话 （代拟稿）");
    }

    /** S-04, S-09. */
    @Test
    void aMarkOnALineOfItsOwnIsSetInFullWidthBrackets() {
        Transcript draft = read("在全县春耕会上的讲话", "(讨论稿)", "（根据录音整理）", "同志们：", BODY);

        assertThat(draft.blocks()).containsSubsequence("note （讨论稿）", "note （根据录音整理）");
    }

    /** S-11, R-12. */
    @Test
    void aDateGluedToTheSalutationIsSetApart() {
        Transcript draft = read("在全县春耕会上的讲话", "（2024年3月5日）同志们：", BODY);

        assertThat(draft.blocks())
                .containsSubsequence("date （2024年3月5日）", "salutation 同志们：", "body 春耕备耕要早。");
        assertThat(draft.says(Code.UNGLUED)).containsExactly("2:1 （2024年3月5日） 同志们：");
    }

    /** */
    @Test
    void aDateGluedToTheSpeakerIsSetApart() {
        Transcript draft = read("在全县春耕会上的讲话", "林 岚（2024年3月5日）", "同志们：", BODY);

        assertThat(draft.blocks()).containsSubsequence("speaker 林岚", "date （2024年3月5日）");
    }

    @Test
    void aSalutationGluedToTheTextIsSetApart() {
        Transcript draft = read("在全县春耕会上的讲话", "同志们：今天我们开会部署春耕。");

        assertThat(draft.blocks()).endsWith("salutation 同志们：", "body 今天我们开会部署春耕。");
        assertThat(draft.says(Code.UNGLUED)).containsExactly("2:1 同志们： 今天我们开会部署春耕。");
    }

    /** S-06. */
    @Test
    void anIncompleteDateKeepsRoomForWhatIsMissing() {
        Transcript draft = read("在全县春耕会上的讲话", "(2024年3月日)", "同志们：", BODY);

        assertThat(draft.blocks()).contains("date （2024年3月　日）");
        assertThat(draft.says(Code.DATE_INCOMPLETE)).containsExactly("2:1 (2024年3月日)");
    }

    @Test
    void aMaskedDateIsIncomplete() {
        Transcript draft = read("在全县春耕会上的讲话", "（20××年×月×日）", "同志们：", BODY);

        assertThat(draft.blocks()).contains("date （20××年×月×日）");
        assertThat(draft.says(Code.DATE_INCOMPLETE)).containsExactly("2:1 （20××年×月×日）");
    }

    /** S-08. */
    @Test
    void hourAndPlaceStayInTheDate() {
        Transcript draft = read("在全县春耕会上的讲话", "(2024年3月5日下午15：30，县政府三楼会议室)同志们：", BODY);

        assertThat(draft.blocks())
                .containsSubsequence("date （2024年3月5日下午15：30，县政府三楼会议室）", "salutation 同志们：");
    }

    /** */
    @Test
    void datesAreWrittenInManyWays() {
        assertThat(dateOf("2024年3月5日")).isEqualTo("date （2024年3月5日）");
        assertThat(dateOf("二〇二四年三月五日")).isEqualTo("date （二〇二四年三月五日）");
        assertThat(dateOf("2024.3.5")).isEqualTo("date （2024.3.5）");
        assertThat(dateOf("（2024年3月5日-7日）")).isEqualTo("date （2024年3月5日-7日）");
    }

    private static String dateOf(String line) {
        return read("在全县春耕会上的讲话", line, "同志们：", BODY).blocks().get(1);
    }

    /** S-05: two characters are as wide as three; a name alone is spaced; longer ones are not. */
    @Test
    void namesAreSpaced() {
        assertThat(speakerOf("县长 林岚")).isEqualTo("speaker 县长　林岚");
        assertThat(speakerOf("县长林岚")).isEqualTo("speaker 县长　林岚");
        assertThat(speakerOf("县委副书记、县长 唐国平")).isEqualTo("speaker 县委副书记、县长　唐国平");
        assertThat(speakerOf("唐 国 平")).isEqualTo("speaker 唐国平");
        assertThat(speakerOf("唐国平")).isEqualTo("speaker 唐国平");
        assertThat(speakerOf("买买提·艾力")).isEqualTo("speaker 买买提·艾力");
        assertThat(speakerOf("县委书记XXX")).isEqualTo("speaker 县委书记　XXX");
    }

    private static String speakerOf(String line) {
        return read("在全县春耕会上的讲话", line, "（2024年3月5日）", "同志们：", BODY).blocks().get(1);
    }

    /** S-11, R-33. */
    @Test
    void salutationsGetAFullWidthColon() {
        Transcript draft = read("在全县春耕会上的讲话", "尊敬的各位领导、各位来宾:", BODY);

        assertThat(draft.blocks()).contains("salutation 尊敬的各位领导、各位来宾：");
    }

    /** E-22. */
    @Test
    void theOrgansOfANoticeAreItsSalutation() {
        Transcript draft = read("关于做好春耕备耕工作的通知", "各乡镇人民政府，县直各部门：", BODY);

        assertThat(draft.blocks()).contains("salutation 各乡镇人民政府，县直各部门：");
    }

    @Test
    void aLineThatAnnouncesIsNoSalutation() {
        Transcript draft = read("在全县春耕会上的讲话", "同志们：", BODY, "下面，我代表县政府讲三点意见：", "要早。");

        assertThat(draft.blocks()).contains("body 下面，我代表县政府讲三点意见：");
    }

    @Test
    void aDraftWithoutATitleSaysSo() {
        Transcript draft = read("同志们：", BODY);

        assertThat(draft.blocks()).containsExactly("salutation 同志们：", "body 春耕备耕要早。");
        assertThat(draft.says(Code.TITLE_MISSING)).containsExactly("1:1");
    }

    /** No brackets and no space part them. */
    @ParameterizedTest
    @ValueSource(
            strings = {"2024年3月5日同志们：", "2024.3.5同志们：", "2024年3月5日　同志们：", "2024年3月5日 星期二　同志们："})
    void aBareDateGluedToTheAddressees(String line) {
        Transcript draft = read("在全县春耕会上的讲话", "林岚", line, BODY);

        assertThat(draft.blocks()).contains("speaker 林岚", "salutation 同志们：");
    }

    @Test
    void aDateGluedBetweenTheSpeakerAndTheAddressees() {
        Transcript draft = read("在全县春耕会上的讲话", "县农业局局长ＸＸＸ（2024年3月×日）同志们：", BODY);

        assertThat(draft.blocks())
                .startsWith(
                        "title 在全县春耕会上的讲话",
                        "speaker 县农业局局长　ＸＸＸ",
                        "date （2024年3月×日）",
                        "salutation 同志们：");
    }

    @Test
    void aDateGluedBetweenTheTitleAndTheSpeaker() {
        Transcript draft = read("在全县春耕会上的讲话(2024年3月5日)林知夏", "同志们：", BODY);

        assertThat(draft.blocks())
                .startsWith("title 在全县春耕会上的讲话", "date （2024年3月5日）", "speaker 林知夏");
    }

    @Test
    void aPostAboveTheName() {
        Transcript draft = read("在全县春耕会上的讲话", "县委副书记、县长", "林  知  夏", "同志们：", BODY);

        assertThat(draft.blocks()).startsWith("title 在全县春耕会上的讲话", "speaker 县委副书记、县长　林知夏");
    }

    /** A scanner takes the colon for a semicolon, a hasty typist leaves it out. */
    @Test
    void addresseesUnderAHeadNeedNoColon() {
        assertThat(read("在全县春耕会上的讲话", "（2024年3月5日）", "同志们；", BODY).blocks())
                .contains("salutation 同志们：");
        assertThat(read("在全县春耕会上的讲话", "林知夏", "尊敬的各位领导", BODY).blocks())
                .contains("salutation 尊敬的各位领导");
        assertThat(read("在全县春耕会上的讲话", "同志们：", BODY, "同志们；", "春耕要细。").blocks())
                .endsWith("body 同志们；", "body 春耕要细。");
    }

    @Test
    void aNameGluedToTheAddresseesIsSetApart() {
        Transcript draft = read("在全县春耕会上的讲话", "（2024年3月5日）周明远同志们、朋友们：", "春耕要抓早，管理要抓细，防汛要抓实。");

        assertThat(draft.blocks())
                .contains("date （2024年3月5日）", "speaker 周明远", "salutation 同志们、朋友们：");
    }

    /** 回　执 is one word. */
    @Test
    void theCharactersOfAWordThatIsSpreadStayTogether() {
        Transcript draft = read("致家长的一封信", "请家长填写回执，交给班主任。", "…………………………回　执…………………………");

        assertThat(draft.blocks()).anyMatch(block -> block.contains("回　执"));
    }

    /** A page that was copied into one line, with a space where each line ended. */
    @Test
    void aPageOnOneLineIsCutAtItsSpaces() {
        String long1 = "春耕生产时间紧、任务重，各乡镇要抢抓当前晴好天气，组织群众抢种抢收，把各项工作抓细抓实。".repeat(3);
        Transcript draft =
                read(
                        String.join(
                                " ",
                                "在全县春耕生产工作会议上的讲话",
                                "县长　周明远",
                                "2024年3月5日",
                                "同志们：",
                                long1,
                                "一、提高认识",
                                long1,
                                "二、抓好落实",
                                long1,
                                "谢谢大家！"));

        assertThat(draft.blocks())
                .contains("title 在全县春耕生产工作会议上的讲话", "date （2024年3月5日）", "salutation 同志们：");
    }

    @Test
    void aDateInBracketsWithinASentenceIsText() {
        Transcript draft = read("在全县春耕会上的讲话", "同志们：", "今天(2024年4月8日)开会，请大家抓住农时。");

        assertThat(draft.blocks()).endsWith("body 今天(2024年4月8日)开会，请大家抓住农时。");
    }

    @Test
    void fieldsBelowATitleAreNotOfIt() {
        Transcript draft = read("林溪公司农机管理办法（试行）", "级别：甲 级　类别：制度　文种：办法", "", BODY, BODY);

        assertThat(draft.blocks()).startsWith("title 林溪公司农机管理办法（试行）");
    }

    @Test
    void aNameBelowASubtitleIsNotOfIt() {
        Transcript draft = read("田野的课堂", "——在林溪中学春耕劳动周上的致辞", "林  岚", "同学们：", BODY);

        assertThat(draft.blocks())
                .startsWith("title 田野的课堂", "subtitle ——在林溪中学春耕劳动周上的致辞", "speaker 林岚");
    }

    @Test
    void aTelegramIsNoName() {
        Transcript draft = read("贺　　电", "林溪中学女子排球队：", BODY, BODY, "林溪县人民政府", "2024年3月5日");

        assertThat(draft.blocks()).startsWith("title 贺电", "salutation 林溪中学女子排球队：");
    }

    @Test
    void aSubtitleThatGoesOnOnTheNextLine() {
        Transcript draft =
                read(
                        "政府工作报告",
                        "——2024年1月20日在林溪县",
                        "第十九届人民代表大会第四次会议上",
                        "县长　周明远",
                        "各位代表：",
                        BODY);

        assertThat(draft.blocks()).contains("subtitle ——2024年1月20日在林溪县第十九届人民代表大会第四次会议上");
    }

    @Test
    void aLineThatCountsTheTextsOfAMeetingIsNotOfTheTitle() {
        Transcript draft = read("全县春耕工作会议材料之三", "抓好春耕备耕的几点做法", "（2024年3月5日）", "同志们：", BODY);

        assertThat(draft.blocks()).contains("title 抓好春耕备耕的几点做法");
    }

    @Test
    void addresseesOnThreeLinesWithExclamationMarks() {
        Transcript draft =
                read(
                        "在林溪茶场开园仪式上的致辞",
                        "尊敬的周县长、各位局长！",
                        "尊敬的合作社社员、种茶大户！",
                        "亲爱的乡亲们！",
                        BODY,
                        BODY);

        assertThat(draft.blocks())
                .contains(
                        "salutation 尊敬的周县长、各位局长！",
                        "salutation 尊敬的合作社社员、种茶大户！",
                        "salutation 亲爱的乡亲们！");
    }

    @Test
    void theNameOfASiteAboveItsFieldsIsNoTitle() {
        Transcript draft =
                read(
                        "林溪县人民政府",
                        "索引号：\tLX001-2024-00012\t分类：\t农业、林业、水利",
                        "发布机构：\t县政府办公室\t发文日期：\t2024年04月02日",
                        "关于做好春耕备耕工作的通知",
                        "各乡镇人民政府：",
                        BODY);

        assertThat(draft.blocks())
                .contains("title 关于做好春耕备耕工作的通知")
                .doesNotContain("title 林溪县人民政府");
    }
}
