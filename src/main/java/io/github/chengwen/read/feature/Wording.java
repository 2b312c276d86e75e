package io.github.chengwen.read.feature;

import java.util.Set;
import java.util.regex.Pattern;

/** What the words of one line settle: who is to do what, the end of a letter, a reporter. */
public final class Wording {

    private static final Set<String> REGARDS = Set.of("此致", "此致：", "敬礼", "敬礼！");

    private static final Pattern HANDLING =
            Pattern.compile("(?:特提|特急|加急|平急|急件|(?:绝密|机密|秘密)(?:\\s*[★☆].{0,8})?)");

    private static final Pattern CLOSING =
            Pattern.compile("(?:特此|专此)(?:通知|通告|公告|公示|通报|报告|请示|批复|函告|函复|复函|致函|说明|证明|申请|奉复)。?");

    private static final Pattern DUTY = Pattern.compile("(?<!主要)负责(?!人|同志)");

    private static final Pattern OPENS_WITH_DUTY =
            Pattern.compile("^[^，。；、：]{2,14}(?<!主要)负责(?!人|同志)");

    /** Two characters behind a box, in half cells. */
    private static final int SHORTEST_ITEM = 6;

    private static final Pattern SIGNS =
            Pattern.compile(
                    "^[^，。；：:（）()]{1,12}[（(](?:盖章|签字|签章|公章|签名)[^（）()]{0,6}[）)]\\s*[：:][^。；]{0,30}$");

    private static final Pattern DATE_OF_SIGNING =
            Pattern.compile("^(?:签订|签署|签约|签字)(?:日期|时间)\\s*[：:].{4,20}");

    private static final Pattern OF_DATE =
            Pattern.compile("[年月日号期秋春夏冬节]|[0-9OolI]{1,4}\\s*[-./．－—／、]\\s*[0-9OolI]{1,2}(?![0-9])");

    private Wording() {}

    /** Whether a line has what a date has, and is no number of an issue. */
    public static boolean mayBeDate(DraftView view, int k) {
        return OF_DATE.matcher(view.text[k]).find() && !view.has(k, LinePattern.ISSUE);
    }

    /** 甲方（盖章）：, a party of a contract below it. */
    public static boolean isParty(DraftView view, int k) {
        return SIGNS.matcher(view.text[k]).matches();
    }

    /** 签订日期： of a contract. */
    public static boolean isDateOfSigning(DraftView view, int k) {
        return DATE_OF_SIGNING.matcher(view.text[k]).matches();
    }

    /** Whether a line says who is to do what, as no signature does. */
    public static boolean isDuty(DraftView view, int k) {
        return DUTY.matcher(view.text[k]).find();
    }

    /** 县气象局负责……: lines below each other that open so are a list. */
    static boolean opensWithDuty(DraftView view, int k) {
        return OPENS_WITH_DUTY.matcher(view.text[k]).find();
    }

    /** Whether a line says who is to do what and one beside it does too: neither is a heading. */
    public static boolean isOfDuties(DraftView view, int k) {
        return opensWithDuty(view, k)
                && (k > 0 && opensWithDuty(view, k - 1)
                        || k + 1 < view.size() && opensWithDuty(view, k + 1));
    }

    /** 特急, 机密★一年: how a document is to be handled, above its title. */
    public static boolean isHandling(DraftView view, int k) {
        return HANDLING.matcher(view.text[k]).matches();
    }

    /** 本报记者　方明, who reports and does not speak. */
    public static boolean isReporter(DraftView view, int k) {
        return view.has(k, LinePattern.REPORTER) && view.text[k].startsWith("本");
    }

    /** 此致 and 敬礼, the end of a letter. */
    public static boolean isRegards(DraftView view, int k) {
        return REGARDS.contains(view.text[k]);
    }

    /** 特此通知。, a paragraph of its own. */
    public static boolean isClosing(DraftView view, int k) {
        return CLOSING.matcher(view.text[k]).matches();
    }

    /** Whether a line announces what follows, with words such as 如下：. */
    public static boolean isAnnouncement(DraftView view, int k) {
        String text = view.text[k];
        return text.endsWith("如下：") || text.endsWith("如下。") || text.endsWith("如下:");
    }

    /** 抄送：, which no paragraph opens with. */
    public static boolean isCopyTo(DraftView view, int k) {
        return view.text[k].startsWith("抄") && view.has(k, LinePattern.COPY_TO);
    }

    /** □ with words, an item of a list to be ticked off. */
    public static boolean isCheckBox(DraftView view, int k) {
        return view.has(k, LinePattern.CHECK_BOX) && view.width[k] >= SHORTEST_ITEM;
    }

    /** Whether a line is a document number or a draft mark. */
    public static boolean isNote(DraftView view, int k) {
        return view.has(k, LinePattern.DOCUMENT_NUMBER) || view.has(k, LinePattern.DRAFT_MARK);
    }
}
