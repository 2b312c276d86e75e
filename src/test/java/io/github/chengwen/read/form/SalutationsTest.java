package io.github.chengwen.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that address somebody, and lines with a colon that announce something. */
final class SalutationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "同志们", "女士们", "各位", "诸位", "代表", "委员", "主席", "主席团", "尊敬的", "敬爱的", "亲爱的", "大家"
            })
    void addressees(String addressees) {
        assertThat(Salutations.isSpeech(addressees + "：")).isTrue();
        assertThat(Salutations.isSpeech(addressees + ":")).isTrue();
        assertThat(Salutations.isGreeting(addressees + "，早上好！")).isTrue();
        assertThat(Salutations.OPENING.matcher(addressees + "：要早。").matches()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"同 志 们：", "同　志　们：", "各位來賓："})
    void aSpacedOrTraditionalSalutation(String line) {
        assertThat(Salutations.isSpeech(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "青年同志", "林先生", "林女士", "青年朋友", "远方来宾", "海外嘉宾", "大使阁下", "林教授", "林书记", "林部长", "林主任",
                "林省长", "林市长", "林县长", "林区长", "林州长", "林镇长", "林乡长", "林院长", "林校长", "林会长", "林厅长", "林局长",
                "林处长", "林科长", "林馆长", "林站长", "林社长", "上午好", "下午好", "中午好", "早上好", "晚上好", "女士们", "代表",
                "全县职工", "员工", "环卫工作者", "干部", "群众", "官兵", "乡亲", "同学", "老师", "家长"
            })
    void whoMayStandBesideThem(String other) {
        assertThat(Salutations.isSpeech("各位领导，" + other + "：")).isTrue();
        assertThat(Salutations.isSpeech("各位领导," + other + "：")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我们：",
                "你们：",
                "他们：",
                "她们：",
                "它们：",
                "咱们：",
                "给大家：",
                "跟大家：",
                "向大家：",
                "请大家：",
                "和大家：",
                "为大家：",
                "让大家：",
                "对大家：",
                "使大家：",
                "叫大家：",
                "春耕备耕：",
                "各位领导",
                "各位领导。",
                "各位领导，春耕在即：",
                "同志们，古人说：",
                "各位代表提出以下建议："
            })
    void nobodyIsAddressed(String line) {
        assertThat(Salutations.isSpeech(line)).isFalse();
    }

    @Test
    void aSalutationHasAnEnd() {
        String longest = "林".repeat(14) + "各位" + "，各位".repeat(40);

        assertThat(Salutations.isSpeech(longest + "：")).isTrue();
        assertThat(Salutations.isSpeech("林" + longest + "：")).isFalse();
        assertThat(Salutations.isSpeech(longest + "们：")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我们", "我校", "我市", "我县", "我区", "我镇", "我村", "我局", "我院", "做好", "办好", "三件事", "如下", "以下",
                "下列", "几点", "意见", "要求", "认为", "指出", "强调", "提出", "表示", "希望大家", "就是", "感谢", "包括",
                "主要", "汇报", "方面", "问题", "工作", "批示", "指示", "写道", "他说", "他说：", "他讲", "他问:", "他答",
                "这段话：", "一是春耕", "一要春耕", "3、春耕", "三.春耕", "十．春耕"
            })
    void wordsOfAnAnnouncement(String words) {
        assertThat(Salutations.announces(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"同志们", "各乡镇人民政府", "说一千道一万", "第一是春耕", "三春耕"})
    void wordsThatAnnounceNothing(String words) {
        assertThat(Salutations.announces(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "尊敬的各位领导，",
                "敬爱的老师,",
                "亲爱的同学、",
                "各位来宾，",
                "女士们，",
                "同志们、",
                "老师们，",
                "尊 敬 的各位领导，"
            })
    void theFirstLineOfASalutation(String line) {
        assertThat(Salutations.isOpen(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"各位领导", "各位领导：", "春耕备耕，", "同志们，春耕在即，"})
    void noFirstLineOfASalutation(String line) {
        assertThat(Salutations.isOpen(line)).isFalse();
    }

    @Test
    void theFirstLineOfASalutationHasAtMostSixtyCharacters() {
        String spaced = "各位领导" + " ".repeat(55);

        assertThat(Salutations.isOpen(spaced + "，")).isTrue();
        assertThat(Salutations.isOpen(spaced + " ，")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各位领导，上午好！", "各位领导，下午好!", "各位领导,中午好。", "各位领导、早上好", "各位领导，晚上好！", "各位领导，大家好！",
                        "各位领导，你们好！",
                "各位领导，您好！", "同志们，各位好！", "尊敬的领导，新年好！", "同志们，新春好！", "同学们，新学期好！", "同志们，节日好！",
                        "同志们，大家下午好！"
            })
    void aGreeting(String line) {
        assertThat(Salutations.isGreeting(line)).isTrue();
        assertThat(Salutations.isSpeech(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"各位领导，春耕好！", "领导，春早，办得好！", "各位领导大家好？", "大家下午好。我是林岚！"})
    void noGreeting(String line) {
        assertThat(Salutations.isGreeting(line)).isFalse();
        assertThat(Salutations.isSpeech(line)).isFalse();
    }

    @Test
    void aGreetingHasAtMostSixtyCharacters() {
        String longest = "各位" + "春".repeat(40) + "，".repeat(1) + "晚上好！";

        assertThat(Salutations.isGreeting(longest)).isTrue();
        assertThat(Salutations.isGreeting("林".repeat(13) + longest)).isTrue();
        assertThat(Salutations.isGreeting("林".repeat(14) + longest)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "县人民政府", "县直各部门", "各派出机构", "县属各单位", "春耕督导组", "县工作组", "县调研组", "县巡视组", "县督查组",
                "县春耕专班", "县农业局", "各县委", "县农业委员会", "县委办公室", "县委办", "各中心学校", "各党支部", "县农业局党组",
                "林溪种业公司", "省农业厅", "县人民医院", "林溪大学", "林溪中学", "城关小学", "各社会团体", "林溪银行", "全县党员", "全县干部",
                "全县职工", "全体同学", "全体老师", "全县居民", "全县群众", "全体村民", "全体市民", "小区业主", "各位学生家长"
            })
    void whomANoticeIsSentTo(String organ) {
        assertThat(Salutations.isOrgans(organ + "：")).isTrue();
        assertThat(Salutations.isOrgans(organ + "、其他来宾:")).isTrue();
        assertThat(Salutations.isOrgans(organ + "，各有关方:")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"县人民政府", "春耕备耕：", "做好春耕的部门：", "县人民政府。县农业局：", "县人民政府和来宾："})
    void noticesToNobody(String line) {
        assertThat(Salutations.isOrgans(line)).isFalse();
    }

    @Test
    void theOrgansTakeAtMostTwoHundredCharacters() {
        String organs = "林".repeat(98) + "局" + "，" + "林".repeat(99);

        assertThat(Salutations.isOrgans(organs + "：")).isTrue();
        assertThat(Salutations.isOrgans("林" + organs + "：")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "同志们！",
                "同志们!",
                "同志们、朋友们！",
                "同志们，朋友们！",
                "尊敬的各位老师们！",
                "亲爱的同学们！",
                "敬爱的老师们！",
                "各位代表！",
                "各位县直机关青年同志们！",
                "同 志 们！"
            })
    void aVocative(String line) {
        assertThat(Salutations.isVocative(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"同志们", "同志们。", "谢谢大家！", "可爱的同志们！", "同志们：加油！"})
    void noVocative(String line) {
        assertThat(Salutations.isVocative(line)).isFalse();
    }

    @Test
    void aVocativeHasAtMostFortyCharacters() {
        String group = "林溪同学们，";

        assertThat(Salutations.isVocative(group.repeat(5) + "林溪县城关镇同学们！")).isTrue();
        assertThat(Salutations.isVocative(group.repeat(5) + "各位林溪县城关同学们！")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "同志们：春耕要早。, 同志们：, 春耕要早。",
        "各位代表: 春耕要早。, 各位代表:, 春耕要早。",
        "尊敬的领导、来宾：春耕要早。, 尊敬的领导、来宾：, 春耕要早。",
    })
    void aSalutationBeforeMoreText(String line, String salutation, String rest) {
        Matcher matcher = Salutations.OPENING.matcher(line);

        assertThat(matcher.matches()).isTrue();
        assertThat(matcher.group(1)).isEqualTo(salutation);
        assertThat(matcher.group(2)).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"同志们：", "我们：春耕要早。", "春耕：要早。"})
    void noSalutationBeforeMoreText(String line) {
        assertThat(Salutations.OPENING.matcher(line).matches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"同志们；", "同志们，", "同志们", "尊敬的各位领导各位评委", "各位领导，同志们", "各位县长、局长。"})
    void addresseesWithAWrongMarkOrNone(String line) {
        assertThat(Salutations.isBare(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"领导同志们", "同志们好", "各位领导讲话", "同志们：要早", "各位领导同志"})
    void moreOrLessThanAddressees(String line) {
        assertThat(Salutations.isBare(line)).isEqualTo(line.equals("各位领导同志"));
    }

    @Test
    void bareAddresseesHaveAtMostFortyCharacters() {
        String longest = "各位" + "领导".repeat(19);

        assertThat(Salutations.isBare(longest)).isTrue();
        assertThat(Salutations.isBare(longest + "们")).isFalse();
    }
}
