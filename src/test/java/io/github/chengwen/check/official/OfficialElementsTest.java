package io.github.chengwen.check.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.check.Proof;
import io.github.chengwen.check.ProofReader;
import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Correction;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.read.StructureReader;
import io.github.chengwen.text.SourceText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** what is wrong with the elements of official documents. */
class OfficialElementsTest {

    private static final Set<Code> CODES = EnumSet.range(Code.MARK_OF_LETTER, Code.KIND_MISSING);

    private static final String HEAD = "东岭市水利局文件\n东水发〔2026〕5号\n";
    private static final String TEXT = "各科室：\n现就做好有关工作通知如下，请遵照执行。\n";
    private static final String TITLE = "东岭市水利局关于防汛工作的通知\n";
    private static final String SIGNED = "东岭市水利局\n2026年5月8日\n";

    private static Proof proof(String draft) {
        SourceText source = SourceText.of("draft.txt", draft);
        return ProofReader.read(
                StructureReader.read(source).draft(), at -> source.position(at).line());
    }

    private static List<Code> codes(String draft) {
        return proof(draft).diagnostics().stream()
                .map(Diagnostic::code)
                .filter(CODES::contains)
                .toList();
    }

    @Test
    @DisplayName("a document in order has no findings")
    void inOrder() {
        assertThat(
                        codes(
                                "000001\n机密★1年\n"
                                        + HEAD
                                        + TITLE
                                        + TEXT
                                        + "附件：1.任务分解表\n2.工程清单\n"
                                        + SIGNED
                                        + "抄送：市委办公室。\n东岭市水利局办公室　2026年5月9日印发\n"))
                .isEmpty();
    }

    @Test
    @DisplayName("Q-02: what is left open in the number is kept and reported")
    void openNumber() {
        Proof proof = proof("东岭市水利局文件\n东水发〔2026〕××号\n" + TITLE + TEXT + SIGNED);
        assertThat(proof.diagnostics().stream().map(Diagnostic::code))
                .containsExactly(Code.PLACEHOLDER);
    }

    @Test
    @DisplayName("Q-33: fields above the text need no mark behind them")
    void fields() {
        assertThat(
                        codes(
                                "发文机关：东岭市水利局\n发文字号：东水发〔2026〕5号\n主送：各科室\n抄送：市委办公室\n"
                                        + TITLE
                                        + "现就做好有关工作通知如下，请遵照执行。\n"
                                        + SIGNED))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "东水发[2026]5号, 东水发〔2026〕5号",
        "东水发〔2026〕第5号, 东水发〔2026〕5号",
        "东水发〔2026〕005号, 东水发〔2026〕5号",
    })
    void numbers(String typed, String right) {
        Proof proof = proof("东岭市水利局文件\n" + typed + "\n" + TITLE + TEXT + SIGNED);
        assertThat(proof.diagnostics().stream().map(Diagnostic::code)).contains(Code.NUMBER_FORM);
        assertThat(proof.corrections().stream().map(Correction::replacement)).contains(right);
    }

    @Test
    @DisplayName("Q-34, N-02: the year of a document number has four digits")
    void shortYear() {
        Proof proof = proof("东岭市水利局文件\n东水发〔26〕5号\n" + TITLE + TEXT + SIGNED);
        assertThat(proof.diagnostics().stream().map(Diagnostic::code)).contains(Code.SHORT_YEAR);
        Proof full = proof("东岭市水利局文件\n东水发〔2026〕5号\n" + TITLE + TEXT + SIGNED);
        assertThat(full.diagnostics().stream().map(Diagnostic::code))
                .doesNotContain(Code.SHORT_YEAR);
    }

    @ParameterizedTest(name = "{0}: signer missing {1}")
    @CsvSource({
        "关于增拨经费的请示, 市人民政府：, true",
        "关于防汛工作情况的报告, 市人民政府：, true",
        "关于防汛工作情况的报告, '各县（区）水利局，局属各单位：', false",
        "关于防汛工作的通知, 各县（区）水利局：, false",
    })
    void signers(String title, String to, boolean missing) {
        String text = "现将有关事项报告如下，请审阅。\n";
        String draft = HEAD + "东岭市水利局" + title + "\n" + to + "\n" + text + SIGNED;
        assertThat(codes(draft).contains(Code.SIGNER_MISSING)).isEqualTo(missing);
        String signed = draft.replace("5号\n", "5号　签发人：王立新\n");
        assertThat(codes(signed)).doesNotContain(Code.SIGNER_MISSING);
        assertThat(codes(signed).contains(Code.SIGNER_NEEDLESS)).isEqualTo(title.endsWith("通知"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "附件：《任务分解表》, ATTACHMENT_NAME",
        "附件：任务分解表。, ATTACHMENT_NAME",
        "附件: 任务分解表, LABEL_MARK",
    })
    void attachments(String line, Code code) {
        assertThat(codes(HEAD + TITLE + TEXT + line + "\n" + SIGNED)).containsExactly(code);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "抄送：市委办公室, LABEL_MARK",
        "抄送: 市委办公室。, LABEL_MARK",
        "东岭市水利局办公室　2026年5月7日印发, PRINTED_EARLY",
    })
    void imprints(String line, Code code) {
        assertThat(codes(HEAD + TITLE + TEXT + SIGNED + line + "\n")).containsExactly(code);
    }

    @Test
    @DisplayName("attached texts are those of the list")
    void attachedTexts() {
        String list = HEAD + TITLE + TEXT + "附件：任务分解表\n" + SIGNED + "附件\n";
        String text = "各县（区）任务按附表执行，不得擅自调整。\n";
        assertThat(codes(list + "任务分解表\n" + text)).isEmpty();
        assertThat(codes(list + "任务分配表\n" + text)).containsExactly(Code.ATTACHMENT_DIFFERS);
    }

    @Test
    @DisplayName("secrecy without a copy number, and a title without its kind")
    void head() {
        assertThat(codes("机密★1年\n" + HEAD + TITLE + TEXT + SIGNED))
                .containsExactly(Code.COPY_NUMBER_MISSING);
        assertThat(codes(HEAD + "东岭市水利局关于防汛工作\n" + TEXT + SIGNED))
                .containsExactly(Code.KIND_MISSING);
    }

    @Test
    @DisplayName("文件 in the mark of a letter")
    void letter() {
        String letter = "东水函〔2026〕5号\n关于商请提供数据的函\n市气象局：\n请提供监测数据为盼。\n" + SIGNED;
        assertThat(codes("东岭市水利局文件\n" + letter)).containsExactly(Code.MARK_OF_LETTER);
        assertThat(codes("东岭市水利局\n" + letter)).isEmpty();
    }

    @Test
    @DisplayName("speeches have none of these findings")
    void speeches() {
        assertThat(codes("在全市水利工作会议上的讲话\n同志们：\n今天开会，请对照东水发[2026]05号文件。\n")).isEmpty();
    }
}
