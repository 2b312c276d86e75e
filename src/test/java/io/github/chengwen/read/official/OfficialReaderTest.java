package io.github.chengwen.read.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.model.Block;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.Note;
import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.OfficialElement.Kind;
import io.github.chengwen.model.OfficialForm;
import io.github.chengwen.model.SignDate;
import io.github.chengwen.model.Title;
import io.github.chengwen.read.Structure;
import io.github.chengwen.read.StructureReader;
import io.github.chengwen.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Q-01…Q-35, V-12: each element where it is one, and where it only looks like one. */
class OfficialReaderTest {

    private static final String TITLE = "东岭市人民政府关于做好水利工作的通知\n";
    private static final String TEXT =
            """
            各县（区）人民政府：
            现就做好有关工作通知如下，请认真贯彻执行。
            """;
    private static final String SIGNED =
            """
            东岭市人民政府
            2026年2月8日
            """;
    private static final String HEAD = "东岭市人民政府文件\n东政发〔2026〕5号\n";

    private static Structure read(String draft) {
        return StructureReader.read(SourceText.of("draft.txt", draft));
    }

    private static Document document(String draft) {
        List<Document> documents = read(draft).draft().documents();
        assertThat(documents).hasSize(1);
        return documents.get(0);
    }

    /** The texts of the elements of one kind, in order. */
    static List<String> texts(Document document, Kind kind) {
        return document.blocks().stream()
                .filter(OfficialElement.class::isInstance)
                .map(OfficialElement.class::cast)
                .filter(element -> element.kind() == kind)
                .map(element -> element.passage().text())
                .toList();
    }

    private static List<Code> codes(String draft) {
        return read(draft).diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    @DisplayName("Q-27: 报 and 送 are lists of an imprint above 印发 only")
    void shortCopies() {
        String lists = "报：市委、市人大常委会。\n送：各县（区）人民政府，\n市直各单位。\n";
        String printed = "东岭市人民政府办公室　2026年2月9日印发\n";
        assertThat(texts(document(HEAD + TITLE + TEXT + SIGNED + lists + printed), Kind.COPIES))
                .containsExactly("报：市委、市人大常委会。", "送：各县（区）人民政府，市直各单位。");
        assertThat(texts(document(HEAD + TITLE + TEXT + SIGNED + lists), Kind.COPIES)).isEmpty();
    }

    @ParameterizedTest(name = "{1} is a {0}")
    @CsvSource({
        "COPY_NUMBER, 000012, 000012",
        "COPY_NUMBER, 份号：０００００９, 000009",
        "SECRECY, 机密★1年, 机密★1年",
        "SECRECY, 秘密, 秘密",
        "SECRECY, 密级：绝密 * 长期, 绝密★长期",
        "SECRECY, 机密☆10年, 机密★10年",
        "URGENCY, 特急, 特急",
        "URGENCY, 特　急, 特急",
        "URGENCY, 紧急程度：加急, 加急",
        "SIGNERS, 签发人：张 三、李四, 签发人：张三　李四",
        "SIGNERS, 签发人：李　强, 签发人：李强",
        "SIGNERS, 签发人：王立新　李　强　陈　明　赵国庆, 签发人：王立新　李强　陈明　赵国庆",
        "SIGNERS, 签 发 人：欧阳建国, 签发人：欧阳建国",
        "NUMBER, 东政发[2026]第05号, 东政发〔2026〕5号",
        "NUMBER, 东政发（２０２６）12号, 东政发〔2026〕12号",
        "NUMBER, ×政发〔2026〕×号, ×政发〔2026〕×号",
        "NUMBER, 东政发〔2026〕号, 东政发〔2026〕号",
    })
    void elementsOfTheHead(Kind kind, String line, String set) {
        String mark = "东岭市人民政府文件\n";
        assertThat(texts(document(line + "\n" + mark + TITLE + TEXT), kind)).containsExactly(set);
    }

    @ParameterizedTest(name = "{0} is the mark {1}")
    @CsvSource({
        "东岭市人民政府文件, 东岭市人民政府文件",
        "东 岭 市 人 民 政 府 文 件, 东岭市人民政府文件",
        "发文机关：东岭市水利局文件, 东岭市水利局文件",
        "东岭市水利局, 东岭市水利局",
    })
    void marks(String line, String set) {
        Document document = document(line + "\n东政发〔2026〕5号\n" + TITLE + TEXT);
        assertThat(texts(document, Kind.ORGAN_MARK)).containsExactly(set);
    }

    @Test
    @DisplayName("Q-15: names of several organs, 文件 at the last or alone")
    void jointMarks() {
        String names = "中共东岭市委办公室\n东岭市人民政府办公室";
        String rest = "东办发〔2026〕7号\n" + TITLE + TEXT;
        assertThat(texts(document(names + "\n文件\n" + rest), Kind.ORGAN_MARK))
                .containsExactly("中共东岭市委办公室", "东岭市人民政府办公室", "文件");
        assertThat(texts(document(names + "文件\n" + rest), Kind.ORGAN_MARK))
                .containsExactly("中共东岭市委办公室", "东岭市人民政府办公室文件");
        assertThat(texts(document(names + "\n" + rest), Kind.ORGAN_MARK))
                .containsExactly("中共东岭市委办公室", "东岭市人民政府办公室");
    }

    @Test
    void aLineJoinedToAnElementIsKept() {
        Document document = document("东岭市水利局文件\n东水报〔2026〕6号\n【接上】内部资料\n" + TITLE + TEXT);
        assertThat(document.blocks().stream().limit(3).map(b -> b.passage().text()))
                .containsExactly("东岭市水利局文件", "东水报〔2026〕6号", "内部资料");
    }

    @Test
    @DisplayName("Q-13, Q-17: several elements on one line")
    void oneLine() {
        Document document =
                document("000012　机密★1年　特急\n东岭市水利局文件\n东水报〔2026〕6号　　签发人：王立新\n" + TITLE + TEXT);
        assertThat(document.blocks().stream().limit(6).map(b -> b.passage().text()))
                .containsExactly("000012", "机密★1年", "特急", "东岭市水利局文件", "东水报〔2026〕6号", "签发人：王立新");
    }

    @ParameterizedTest(name = "{1} is {0}")
    @CsvSource({
        "COPIES, '抄送：市委办公室，市政协办公室。', 抄送：市委办公室，市政协办公室。",
        "COPIES, '抄　送: 市委办公室', 抄送：市委办公室。",
        "ADDRESSEES, '主送：各县（区）人民政府。', 主送：各县（区）人民政府。",
        "PRINTED, 东岭市人民政府办公室  2026年02月09日印发, 东岭市人民政府办公室　2026年2月9日印发",
        "PRINTED, 2026年2月9日印发, 2026年2月9日印发",
        "IMPRINT_ITEM, （共印50份）, （共印50份）",
    })
    void elementsOfTheImprint(Kind kind, String line, String set) {
        Document document = document(HEAD + TITLE + TEXT + SIGNED + line + "\n");
        assertThat(texts(document, kind)).containsExactly(set);
    }

    @Test
    @DisplayName("Q-27: a list of copies that was broken by hand is one")
    void brokenList() {
        Document document =
                document(HEAD + TITLE + TEXT + SIGNED + "抄送：市委办公室，市人大常委会办公室，\n市政协办公室。\n");
        assertThat(texts(document, Kind.COPIES)).containsExactly("抄送：市委办公室，市人大常委会办公室，市政协办公室。");
    }

    @ParameterizedTest(name = "{1} is {0}")
    @CsvSource({
        "ANNOTATION, （此件公开发布）, （此件公开发布）",
        "ANNOTATION, (此件发至县团级), （此件发至县团级）",
        "ANNOTATION, '（联系人：张三，电话：0000-5550101）', '（联系人：张三，电话：0000-5550101）'",
    })
    void annotations(Kind kind, String line, String set) {
        Document document = document(HEAD + TITLE + TEXT + SIGNED + line + "\n");
        assertThat(texts(document, kind)).containsExactly(set);
    }

    @Test
    @DisplayName("Q-23: 附件 below the date begins an attached text, with its title")
    void attachments() {
        Document document =
                document(
                        HEAD
                                + TITLE
                                + TEXT
                                + "附件：任务分解表\n"
                                + SIGNED
                                + "附件1：\n水利建设任务分解表\n各县（区）任务按附表执行，不得擅自调整。\n");
        assertThat(texts(document, Kind.ATTACHMENT_LABEL)).containsExactly("附件1");
        assertThat(texts(document, Kind.ATTACHMENT_TITLE)).containsExactly("水利建设任务分解表");
    }

    @Test
    @DisplayName("Q-25, E-31: a date without zeros, and this is said")
    void dates() {
        String draft = HEAD + TITLE + TEXT + "东岭市人民政府\n2026年02月08日\n";
        assertThat(
                        document(draft).blocks().stream()
                                .filter(SignDate.class::isInstance)
                                .map(block -> block.passage().text()))
                .containsExactly("2026年2月8日");
        assertThat(codes(draft)).contains(Code.NORMALISED);
    }

    @Test
    @DisplayName("Q-30, Q-32: 主题词 and 此页无正文 are dropped, and this is said")
    void dropped() {
        String draft = HEAD + TITLE + TEXT + "（此页无正文）\n" + SIGNED + "主题词：水利　建设　通知\n";
        assertThat(read(draft).draft().noise()).hasSize(2);
        assertThat(codes(draft)).filteredOn(c -> c == Code.ELEMENT_DROPPED).hasSize(2);
    }

    @Test
    @DisplayName("Q-31: those who were present at a meeting")
    void attendance() {
        Document document =
                document(
                        """
                        东岭市人民政府常务会议纪要
                        第3期
                        2026年3月13日，市政府召开第10次常务会议，现纪要如下。
                        会议听取了春耕备耕工作情况的汇报，并提出了要求。
                        出席：赵国庆　李　强
                        列席：市水利局主要负责同志
                        """);
        assertThat(document.form()).contains(OfficialForm.MINUTES);
        assertThat(texts(document, Kind.ATTENDANCE)).containsExactly("出席：赵国庆　李　强", "列席：市水利局主要负责同志");
        assertThat(document.titleText()).isEqualTo("东岭市人民政府常务会议纪要");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ORDER|东岭市人民政府令\\n第12号\\n现予公布，自2026年5月1日起施行。\\n",
                "MINUTES|东岭市人民政府专题会议纪要\\n〔2026〕3号\\n现将会议议定事项纪要如下。\\n",
                "LETTER|东岭市水利局\\n东水函〔2026〕8号\\n关于商请提供数据的函\\n市生态环境局：\\n请提供监测数据为盼。\\n",
                "LETTER|东岭市水利局\\n东水〔2026〕8号\\n关于同意提供数据的复函\\n市生态环境局：\\n同意提供监测数据。\\n",
                "DOCUMENT|东岭市水利局文件\\n东水函〔2026〕8号\\n关于提供数据的函\\n市生态环境局：\\n请提供监测数据为盼。\\n",
                "DOCUMENT|东岭市水利局文件\\n东水发〔2026〕8号\\n关于防汛工作的意见\\n各科室：\\n请贯彻执行。\\n",
            })
    @DisplayName("Q-35: the form follows mark, number and title")
    void forms(OfficialForm form, String draft) {
        assertThat(document(draft.replace("\\n", "\n")).form()).contains(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "在全市水利工作会议上的讲话\n同志们：\n按照东政发〔2026〕5号文件要求，抓好落实，请签发人：各部门负责同志把关。\n",
                "在全市水利工作会议上的讲话\n（2026年2月8日）\n同志们：\n今天开会，主要是安排水利工作。\n抄送：这是会前印发的材料，大家都看到了。\n",
                "特急\n在全市水利工作会议上的讲话\n同志们：\n今天开会，主要是安排水利工作。\n",
                "机密\n在全市水利工作会议上的讲话\n同志们：\n今天开会，主要是安排水利工作。\n",
                "202602\n在全市水利工作会议上的讲话\n同志们：\n今天开会，主要是安排水利工作。\n",
                "东政发〔2026〕5号\n在全市水利工作会议上的讲话\n同志们：\n今天开会，主要是安排水利工作。\n",
                "关于水利工作的通知\n各单位：\n请做好工作。\n东岭市水利局\n2026年2月8日\n抄送：市委办公室。\n",
                "在新员工座谈会上的讲话纪要\n东办〔2026〕5号\n同志们：\n今天开会，主要是安排水利工作。\n",
                "文件精神学习体会\n同志们：\n下面我谈几点体会，主要是三个方面。\n",
            })
    @DisplayName("Q-01: too little evidence is none, and every line is read as it was")
    void notOfficial(String draft) {
        Structure structure = read(draft);
        assertThat(structure.draft().documents())
                .allMatch(document -> document.form().isEmpty())
                .flatMap(Document::blocks)
                .noneMatch(OfficialElement.class::isInstance);
        assertThat(codes(draft)).doesNotContain(Code.OFFICIAL_READ);
    }

    @Test
    @DisplayName("Q-01: what is asked for needs one element only; without any nothing is invented")
    void asked() {
        String one = "东政发〔2026〕5号\n在全市水利工作会议上的讲话\n今天开会，主要是安排水利工作。\n";
        Structure structure = StructureReader.read(SourceText.of("draft.txt", one), true);
        assertThat(structure.draft().documents().get(0).blocks())
                .anyMatch(OfficialElement.class::isInstance);
        String none = TITLE + TEXT + SIGNED;
        List<Block> blocks =
                StructureReader.read(SourceText.of("draft.txt", none), true)
                        .draft()
                        .documents()
                        .get(0)
                        .blocks();
        assertThat(blocks).noneMatch(OfficialElement.class::isInstance);
    }

    @Test
    @DisplayName("Q-01: a number above a title that names its kind; the missing mark is said")
    void numberAlone() {
        String draft = "东政发〔2026〕5号\n" + TITLE + TEXT + SIGNED;
        assertThat(document(draft).form()).contains(OfficialForm.DOCUMENT);
        assertThat(codes(draft)).contains(Code.MARK_MISSING, Code.OFFICIAL_READ);
        assertThat(texts(document(draft), Kind.ORGAN_MARK)).isEmpty();
    }

    @Test
    @DisplayName("elements in running text are text")
    void inRunningText() {
        Document document =
                document(
                        HEAD
                                + TITLE
                                + "各县（区）人民政府：\n"
                                + "请对照东政发〔2025〕9号文件，明确签发人：由主要负责同志担任。\n"
                                + "报送材料时注明抄送：市水利局，并于2026年3月1日前印发。\n"
                                + "附件：按要求整理的材料要齐全，缺一不可，逾期不候。\n"
                                + SIGNED);
        for (Kind kind : List.of(Kind.SIGNERS, Kind.COPIES, Kind.PRINTED)) {
            assertThat(texts(document, kind)).isEmpty();
        }
        assertThat(texts(document, Kind.NUMBER)).containsExactly("东政发〔2026〕5号");
    }

    @Test
    @DisplayName("what the author says of a line counts before evidence")
    void directive() {
        Document document = document(HEAD + "【附注】特急\n" + TITLE + TEXT);
        assertThat(texts(document, Kind.URGENCY)).isEmpty();
        assertThat(document.blocks()).anyMatch(Note.class::isInstance);
        assertThat(document.blocks()).anyMatch(Title.class::isInstance);
    }

    @ParameterizedTest
    @DisplayName("a title of several lines below a head keeps them all")
    @CsvSource({
        "东岭市水利局|东水函〔2026〕3号, 东岭市水利局|关于商请提供水质数据的函",
        "东岭市水利局文件|东水发〔2026〕3号, 东岭市水利局|关于做好防汛工作的|通知",
        "东岭市水利局|东岭市林业局|文件|东水发〔2026〕3号, 东岭市水利局|东岭市林业局|关于做好防汛工作的通知",
        "东岭市水利局文件|东水发〔2026〕3号, 关于印发|《东岭市水利局突发事件应急预案》|等文件的通知",
        "特急|东岭市水利局文件, 东岭市水利局|转发市防汛办文件的通知",
    })
    void titleBelowItsMark(String head, String title) {
        String draft = head + "|" + title + "|";
        String organ = "东岭市水利局";
        Document document = document(draft.replace('|', '\n') + TEXT + organ + "\n2026年3月12日\n");
        assertThat(
                        document.blocks().stream()
                                .filter(Title.class::isInstance)
                                .map(block -> block.passage().text()))
                .containsExactly(title.replace("|", ""));
    }

    @Test
    @DisplayName("H-11: signers in several rows, the number in the last of them")
    void signersInRows() {
        Document document =
                document("东岭市水利局文件\n签发人：王立新　李　强\n东水报〔2026〕6号　　陈　明　赵国庆\n" + TITLE + TEXT);
        assertThat(texts(document, Kind.SIGNERS)).containsExactly("签发人：王立新　李强　陈明　赵国庆");
        assertThat(texts(document, Kind.NUMBER)).containsExactly("东水报〔2026〕6号");
    }

    @Test
    @DisplayName("X-03: 密级 and the number of a letter on one line")
    void secrecyBesideTheNumber() {
        Document document = document("东岭市水利局\n秘密★1年　　东水函〔2026〕9号\n" + TITLE + TEXT);
        assertThat(texts(document, Kind.SECRECY)).containsExactly("秘密★1年");
        assertThat(texts(document, Kind.NUMBER)).containsExactly("东水函〔2026〕9号");
    }
}
