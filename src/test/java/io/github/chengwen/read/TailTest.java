package io.github.chengwen.read;

import static io.github.chengwen.read.Transcript.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import org.junit.jupiter.api.Test;

/** What stands after the text of a document, and how the text ends. */
final class TailTest {

    private static final String TITLE = "关于做好春耕备耕工作的通知";
    private static final String TO = "各乡镇人民政府：";
    private static final String BODY = "请各乡镇认真抓好落实。";

    /** E-27, E-29. */
    @Test
    void theIssuerAndTheDateUnderTheText() {
        Transcript draft = read(TITLE, TO, BODY, "林溪县人民政府", "2024年3月5日");

        assertThat(draft.blocks()).endsWith("signature 林溪县人民政府", "sign_date 2024年3月5日");
    }

    @Test
    void aSpeakerMaySign() {
        Transcript draft = read("致全县农民朋友的一封信", "农民朋友们：", BODY, "林岚", "二〇二四年三月五日");

        assertThat(draft.blocks()).endsWith("signature 林岚", "sign_date 二〇二四年三月五日");
    }

    /** E-26. */
    @Test
    void attachmentsAreListedBeforeTheSignature() {
        Transcript draft = read(TITLE, TO, BODY, "附件：春耕物资清单", "林溪县人民政府", "2024年3月5日");

        assertThat(draft.blocks())
                .endsWith("attachment 附件：春耕物资清单", "signature 林溪县人民政府", "sign_date 2024年3月5日");
    }

    /** E-33. */
    @Test
    void notesStandBelow() {
        Transcript draft =
                read(
                        TITLE,
                        "林政发〔2024〕3号",
                        TO,
                        BODY,
                        "林溪县人民政府",
                        "2024年3月5日",
                        "（此件公开发布）",
                        "抄送：县委办公室，县人大常委会办公室。");

        assertThat(draft.blocks())
                .contains("note 林政发〔2024〕3号")
                .endsWith("note （此件公开发布）", "note 抄送：县委办公室，县人大常委会办公室。");
    }

    /** S-12: a closing is an ordinary paragraph; the missing stop is reported, not invented. */
    @Test
    void thanksWithoutAStopAreReported() {
        Transcript draft = read("在全县春耕会上的讲话", "同志们：", BODY, "谢谢大家");

        assertThat(draft.blocks()).endsWith("body 谢谢大家");
        assertThat(draft.says(Code.CLOSING_STOP_MISSING)).containsExactly("4:4 谢谢大家");
    }

    @Test
    void thanksWithAStopAreNot() {
        Transcript draft = read("在全县春耕会上的讲话", "同志们：", BODY, "谢谢大家！");

        assertThat(draft.blocks()).endsWith("body 谢谢大家！");
        assertThat(draft.says(Code.CLOSING_STOP_MISSING)).isEmpty();
    }

    @Test
    void aParagraphThatBreaksOffIsReported() {
        Transcript draft = read("在全县春耕会上的讲话", "同志们：", "各乡镇要抓住当前晴好天气，组织群众抢种抢收，并且要特别注意做好农机安全检查和");

        assertThat(draft.says(Code.TRUNCATED_PARAGRAPH)).containsExactly("3:38 好农机安全检查和");
    }

    @Test
    void aLineThatNothingFitsIsPrintedAndDoubtful() {
        Transcript draft = read("在全县春耕会上的讲话", "同志们：", BODY, "点燃火炬（略）");

        assertThat(draft.blocks()).last().asString().endsWith(" 点燃火炬（略）");
        assertThat(draft.says(Code.DOUBTFUL)).singleElement().asString().startsWith("4:1 ");
    }

    @Test
    void thePartiesOfAContractSignBelowIt() {
        Transcript draft =
                read(
                        "农机租用合同",
                        "甲方将农机三台交乙方使用，乙方按时交还。",
                        "本合同一式两份，双方签字后生效。",
                        "甲方（盖章）：林溪县农机站",
                        "乙方（签字）：周禾",
                        "签订日期：2024年3月5日");

        assertThat(draft.blocks())
                .endsWith(
                        "signature 甲方（盖章）：林溪县农机站",
                        "signature 乙方（签字）：周禾",
                        "sign_date 签订日期：2024年3月5日");
    }

    @Test
    void theClosingOfANoticeDoesNotGoOnWithAListOfDuties() {
        Transcript draft =
                read(
                        TITLE,
                        TO,
                        "各单位分工如下：",
                        "县农业农村局负责种子、化肥、农膜的调运和质量的检查",
                        "县水利局负责水渠、泵站和山塘的检修、清淤和日常看护",
                        "特此通知。",
                        "林溪县人民政府",
                        "2024年3月5日");

        assertThat(draft.blocks()).contains("body 特此通知。");
    }

    @Test
    void anOrganInAListSignsNothing() {
        Transcript draft =
                read(
                        "关于表彰2023年度先进集体和先进个人的决定",
                        "公司各部门、各分公司：",
                        "2023年，公司上下团结一心，涌现出一批成绩突出的集体和个人。经研究，决定授予农机调度中心等5个单位“先进集体”称号。",
                        "希望受表彰的集体和个人珍惜荣誉，再接再厉，为春耕生产多作贡献。",
                        "林溪农机股份有限公司",
                        "2024年1月16日",
                        "附件",
                        "2023年度先进集体和先进个人名单",
                        "　　先进集体（5个）",
                        "农机调度中心",
                        "东站仓库装卸二班",
                        "机务段检修车间",
                        "财务部结算组",
                        "北郊分公司客服部",
                        "　　先进个人（6名）",
                        "周长河　　邵　敏　　康大伟　　路　平　　尚志刚　　米红梅");

        assertThat(draft.blocks()).doesNotContain("signature 农机调度中心");
    }
}
