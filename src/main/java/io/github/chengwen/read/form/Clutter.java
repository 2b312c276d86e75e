package io.github.chengwen.read.form;

import java.util.regex.Pattern;

/** What web pages and paginated copies leave in a pasted text. */
public final class Clutter {

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)www\\.|https?://|[a-z0-9-]{2,30}\\.(?:com|cn|net|org|gov)\\b");

    private static final Pattern ADVERT_WORD =
            Pattern.compile("原创|尽在|转载|出处|来源|来自|本文|本站|更多|欢迎|下载|收藏|搜索|整理|知音|文秘");

    /** What a notice asks its readers to do at an address. */
    private static final Pattern ERRAND = Pattern.compile("登[录陆]|填[报写]|报名|申报|查询|办理|\\.gov\\.cn");

    private static final Form ADVERT =
            Form.of(
                    "转载请(?:注明|保留)|来源(?:于)?网络|本文地址[：:]|版权所有|版权声明[：:]|(?:微信)?公众号.{0,12}(?:关注|回复)|关注.{0,8}公众号"
                            + "|更多.{0,20}(?:请访问|请关注|尽在|敬请)|本文(?:由|来自|来源于).{1,20}(?:网|整理|提供|收集)"
                            + "|原创文章.{0,10}尽在|侵权.{0,10}删除|(?:公文|文秘|范文|材料)网.{0,20}(?:收录|会员|下载)"
                            + "|^[^<＜«]{1,80}[>＞»]{2,}$|免费领取.{0,30}(?:模板|资料|范文|课程|课件)|添加客服微信|本(?:电子)?邮件(?:及其?(?:所有)?附件)?.{0,30}(?:保密|机密)",
                    ">>",
                    "＞＞",
                    "»»",
                    "免费领取",
                    "客服微信",
                    "邮件",
                    "转载请",
                    "网络",
                    "本文",
                    "版权",
                    "公众号",
                    "更多",
                    "原创",
                    "侵权",
                    "文网",
                    "文秘网",
                    "材料网");

    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "^[-—–―－~·•\\s]*[0-9０-９]{1,3}[-—–―－~·•\\s]*$"
                            // a dash that a scanner took for 一
                            + "|^[-—–－]\\s*[0-9]{1,3}\\s*一$|^一\\s*[0-9]{1,3}\\s*[-—–－]$"
                            + "|^第?\\s*[0-9]{1,3}\\s*页(?:\\s*[,，/]?\\s*共\\s*[0-9]{1,3}\\s*页)?$"
                            + "|^共\\s*[0-9]{1,3}\\s*页\\s*[,，/]?\\s*第\\s*[0-9]{1,3}\\s*页$"
                            + "|^[Pp]age\\s*[0-9]{1,3}(?:\\s*(?:of|/)\\s*[0-9]{1,3})?$"
                            // what a scanner program writes at the foot of its pages
                            + "|^扫描全能王.{0,14}$|(?i)^(?:scanned (?:by|with) )?camscanner$");

    private static final Pattern PAGE_OF_PAGES = Pattern.compile("[0-9]{1,3}\\s*/\\s*[0-9]{1,3}");

    private Clutter() {}

    /** True for a sentence that advertises a site. */
    public static boolean isAdvert(String sentence) {
        return ADVERT.isIn(sentence)
                || (sentence.contains(".") || sentence.contains("://"))
                        && ADDRESS.matcher(sentence).find()
                        && ADVERT_WORD.matcher(sentence).find()
                        && !ERRAND.matcher(sentence).find();
    }

    /** True for a whole line that belongs to a web page, not to the text. */
    public static boolean isWebLine(String line) {
        return WebFurniture.matches(line) || line.length() <= 80 && isAdvert(line);
    }

    /** True for a line that only numbers a page, or signs it for a scanner program. */
    public static boolean isPageNumber(String line) {
        return line.length() <= 20 && PAGE_NUMBER.matcher(line).matches() || isPageOfPages(line);
    }

    /** True for 4/9, which may be a page of so many, a date or a share. */
    public static boolean isPageOfPages(String line) {
        return line.length() <= 20 && PAGE_OF_PAGES.matcher(line).matches();
    }
}
