package io.github.chengwen.read.form;

import java.util.List;
import java.util.regex.Pattern;

/** What stands after the text, or around it without being of it (E-26…E-33, E-41…E-43). */
public final class TailLines {

    private static final Pattern ATTACHMENT =
            Pattern.compile(
                    "^附[\\s\\u3000]*件?[\\s\\u3000]*[0-9一二三四五六七八九十]{0,3}[\\s\\u3000]*[：:].{0,80}$|^附[\\s\\u3000]*件[\\s\\u3000]*[0-9一二三四五六七八九十]{0,3}$");

    private static final Pattern ATTACHMENT_MARK =
            Pattern.compile("^附[\\s\\u3000]*件[\\s\\u3000]*[0-9一二三四五六七八九十]{0,3}\\s*[：:]?$");

    public static final List<Form> NOTES =
            List.of(
                    // 国办发〔1997〕11号, alone or with what stands beside it in a red head
                    Form.of(
                            "^(?:[^《》。；]{1,30}[\\s\\u3000])?[\\u4e00-\\u9fff]{0,12}[〔﹝\\[（(【]\\s*[0-9]{4}\\s*[〕﹞\\]）)】]\\s*(?:第\\s*)?[0-9]{1,5}\\s*[号次期](?:[\\s\\u3000]+.{1,30})?$",
                            "号", "次", "期"),
                    Form.of("^[（(]?(?:总)?第\\s*[0-9一二三四五六七八九十]{1,4}\\s*[期次号][）)]?$"),
                    Form.of("^[^，。；：！？]{2,30}文件(?:[（(][一二三四五六七八九十0-9]{1,3}[）)])?$", "文件"),
                    Form.of("^(?:发电单位|签批|等级|密级|紧急程度)[\\s\\u3000：:].{2,60}$|^签发人\\s*[：:].{2,30}$"),
                    Form.of(
                            "^(?:内部资料|内部文件|会议材料|机密|秘密|绝密|特急|加急|急件|注意保存)(?:[\\s\\u3000★☆·].{0,14}|之[一二三四五六七八九十])?$"),
                    Form.of("^抄[\\s\\u3000]*[送报][\\s\\u3000]*[：:].{1,200}$|^主题词\\s*[：:].{1,80}$"),
                    Form.of(
                            "^.{2,30}[0-9OolI]{4}年[0-9OolI]{1,2}月[0-9OolI]{1,2}日\\s*印发?$|^[0-9OolI]{4}年[0-9OolI]{1,2}月[0-9OolI]{1,2}日\\s*印$",
                            "印"),
                    Form.of("^[（(]?共印\\s*[0-9]+\\s*份[）)]?$"),
                    Form.of(
                            "^[（(](?:此件|本文|本稿|联系人|来源|原载|作者系|根据).{1,60}[）)]$|^[（(][\\u4e00-\\u9fff]{2,6}[：:][^（）()]{1,40}[）)]$"),
                    Form.of("^[（(][^（）()]{0,12}(?:供稿|整理|摄影|翻译|口述|撰稿)[^（）()]{0,30}[）)]$"),
                    Form.of("^[【\\[](?:导读|编者按|按语?|提要|摘要)[】\\]].+$"),
                    // the newspaper that printed it
                    Form.of("^《[^》]{2,12}[报刊志]》.{0,40}$"),
                    Form.of("^(?:来源|编者按|导读|注|备注|注释)\\s*[：:].{1,200}$"),
                    Form.of("^(?:编辑|校对|审核|审校|排版|初审|复审|终审|[一二三]审|监制|摄影)\\s*[：:|｜].{1,40}$"),
                    Form.of("^以下是.{2,40}(?:范文|欢迎|参考|阅读|分享).{0,30}$"),
                    // footnotes
                    Form.of("^\\[[0-9]{1,2}\\]\\s*\\S.{1,200}$"),
                    Form.of("^[①②③④⑤⑥*＊]\\s*(?:见|参见|引自|转引自|载|摘自).{2,200}$"));

    private static final String ORGAN =
            "(?:委员会|[省市县区州旗]委|党委|党组|党工委|总支|政府|人大常委会|政协|办公室|局|厅|部|院|中心|学校|中学|小学|大学|[一二三四五六七八九十]中|附中|附小|高中|党校|公司|集团|协会|学会|"
                    + "联合会|领导小组|筹备组|组委会|工会|团委|妇联|村委会|居委会|董事会|校长.{2,4}|书记.{2,4}|[调课工督考专][研题作导察项]组)";

    private static final Pattern SIGNATURE = Pattern.compile("^[^，。；：！？、“”]{1,29}" + ORGAN + "$");

    /** Several, with space between them. */
    private static final Pattern ORGANS =
            Pattern.compile(
                    "^[\\u4e00-\\u9fff]{2,14}[厅局委办部院会组府](?:[\\s\\u3000\\u00a0]+[\\u4e00-\\u9fff]{2,14}[厅局委办部院会组府]){1,7}$");

    private static final int LONGEST_ISSUE = 50;

    private static final int LONGEST_LIST = 100;

    private TailLines() {}

    public static boolean isAttachment(String line) {
        return ATTACHMENT.matcher(line).matches();
    }

    /** 附件1： alone: the title of what is attached stands below. */
    public static boolean isAttachmentMark(String line) {
        return ATTACHMENT_MARK.matcher(line).matches();
    }

    public static boolean isNote(String line) {
        return line.length() <= 220 && Form.anyMatches(NOTES, line);
    }

    /** An issuer and the date on one line, as minutes and bulletins have it above the text. */
    public static boolean isIssue(String line) {
        return issueCut(line) > 0;
    }

    /** Where the date of such a line begins; 0 for other lines. */
    public static int issueCut(String line) {
        int date = line.length();
        while (date > 0 && !Chars.isSpace(line.charAt(date - 1))) {
            date--;
        }
        boolean issue =
                date > 0
                        && date < line.length()
                        && line.length() <= LONGEST_ISSUE
                        && line.indexOf('年', date) > 0
                        && DateLines.isBare(line.substring(date))
                        && !TitleLines.isTableRow(line)
                        && isOrgan(line.substring(0, date).strip());
        return issue ? date : 0;
    }

    /** True for the name of an organ. */
    public static boolean isOrgan(String line) {
        return line.length() <= 30 && SIGNATURE.matcher(line).matches()
                || line.length() <= LONGEST_LIST && ORGANS.matcher(line).matches();
    }
}
