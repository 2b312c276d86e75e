package io.github.chengwen.read;

import java.util.regex.Pattern;

/** What stands after the text, or around it without being of it (E-26…E-33, E-41…E-43). */
final class TailLines {

    private static final Pattern ATTACHMENT =
            Pattern.compile(
                    "^附\\s*件?\\s*[0-9一二三四五六七八九十]{0,3}\\s*[：:].{0,80}$|^附\\s*件\\s*[0-9一二三四五六七八九十]{0,3}$");

    private static final Pattern NOTE =
            Pattern.compile(
                    "^[\\u4e00-\\u9fff]{1,12}[〔﹝\\[（(]\\s*[0-9]{4}\\s*[〕﹞\\]）)]\\s*(?:第\\s*)?[0-9]{1,5}\\s*号(?:[\\s\\u3000]*签发人\\s*[：:].{2,30})?$"
                            + "|^[^，。；：！？]{2,24}文件$"
                            + "|^签发人\\s*[：:].{2,30}$"
                            + "|^(?:内部资料|内部文件|会议材料|机密|秘密|绝密|特急|加急|急件|注意保存)(?:[\\s\\u3000★☆·].{0,14}|之[一二三四五六七八九十])?$"
                            + "|^抄\\s*[送报]\\s*[：:].{1,200}$"
                            + "|^主题词\\s*[：:].{1,80}$"
                            + "|^.{2,30}[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日\\s*印发$"
                            + "|^[（(]?共印\\s*[0-9]+\\s*份[）)]?$"
                            + "|^[（(](?:此件|本文|本稿|联系人|来源|原载|作者系|根据).{1,60}[）)]$"
                            + "|^(?:来源|编者按|导读|注|备注|注释)\\s*[：:].{1,200}$"
                            + "|^以下是.{2,40}(?:范文|欢迎|参考|阅读|分享).{0,30}$"
                            + "|^\\[[0-9]{1,2}\\]\\s*\\S.{1,200}$");

    private static final String ORGAN =
            "(?:委员会|[省市县区州旗]委|党委|党组|党工委|支部|总支|政府|人大常委会|政协|办公室|办公厅|局|厅|部|院|中心|学校|中学|小学|大学|学院|公司|集团|协会|学会|"
                    + "联合会|指挥部|领导小组|筹备组|组委会|工会|团委|妇联|法院|检察院|编辑部|村委会|居委会|董事会|校长.{2,4}|书记.{2,4})";

    private static final Pattern SIGNATURE = Pattern.compile("^[^，。；：！？、“”]{1,28}" + ORGAN + "$");

    private TailLines() {}

    static boolean isAttachment(String line) {
        return ATTACHMENT.matcher(line).matches();
    }

    static boolean isNote(String line) {
        return line.length() <= 220 && NOTE.matcher(line).matches();
    }

    /** True for the name of an organ. */
    static boolean isOrgan(String line) {
        return line.length() <= 30 && SIGNATURE.matcher(line).matches();
    }

    /** True for a line that could be the name of an issuer or of a person. */
    static boolean isSignature(String line) {
        return line.length() <= 30
                && (SIGNATURE.matcher(line).matches() || SpeakerLine.of(line).isPresent());
    }
}
