package io.github.chengwen.read.feature;

import static io.github.chengwen.read.feature.LinePattern.*;

import io.github.chengwen.read.form.CharClass;
import io.github.chengwen.read.form.Clutter;
import io.github.chengwen.read.form.DateLines;
import io.github.chengwen.read.form.Numeral;
import io.github.chengwen.read.form.PageWords;
import io.github.chengwen.read.form.PersonName;
import io.github.chengwen.read.form.Salutations;
import io.github.chengwen.read.form.Simplified;
import io.github.chengwen.read.form.Spaces;
import io.github.chengwen.read.form.SpeakerLine;
import io.github.chengwen.read.form.SplitterLine;
import io.github.chengwen.read.form.TailLines;
import io.github.chengwen.read.form.TitleLines;
import io.github.chengwen.read.form.WebFurniture;
import java.util.BitSet;
import java.util.regex.Pattern;

/** Finds what a line looks like. */
@SuppressWarnings("EnumOrdinal") // bits of a set, as EnumSet has them
final class Patterns {

    private static final String SP = "[\\s\u3000\u00a0]*";
    private static final String KIND =
            "(?:[讲谈]_话|发_言|致_辞|致_词|报_告|汇报|主持词|主持讲话|开幕词|闭幕词|开场白|祝_词|祝酒词|贺_词|贺信|贺电|唁电|慰问电|讣告|答复|承诺书|决心书|申请书|邀请书|启事|介绍信|推荐信|誓词|公约|回信|复信|献_词|欢迎词|欢送词|答谢词|倡议书|慰问信|感谢信|公开信|欢迎信|党_课|讲_稿|演讲|表态|述职|点评|说明|总结|心得体会|剖析材料|材料|悼词|寄语|感言|感谢词|致谢词|推荐词|颁奖词|声明|一封信|纪要|简报)(?:稿|词|辞|提纲|要点|材料|报告|全文|实录|节选)?"
                    .replace("_", SP);
    private static final String OFFICIAL =
            "(?:通知|意见|决定|决议|通报|公报|公告|通告|请示|批复|函|纪要|办法|方案|规定|条例|细则|规划|计划|要点|工作思路|工作打算|安排|预案|建议|名单|一览表|汇总表|分工表|登记表|报名表|统计表|回执|清单)(?:[（(].{1,8}[）)])?";
    private static final String POSTS =
            "(?:书记|主席|主任|常委|总理|经理|党组成员|巡视员|调研员|负责人|司令员|政委|总裁|总工程师|执行官|教授|研究员|讲师|委员|代表|记者|[\u4e00-\u9fff]长)";

    private static final Pattern HAS_DATE_FORM =
            Pattern.compile(
                    "[0-9０-９〇○零一二三四五六七八九十×xX＊*某OolI]{2,4}\\s*年\\s*[0-9０-９一二三四五六七八九十×xX＊*某]{0,3}\\s*月|[0-9]{4}\\s*[-./．－—]\\s*[0-9]{1,2}\\s*[-./．－—]\\s*[0-9]{1,2}|[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日");
    private static final Pattern BRACKETED_DATE_FORM =
            Pattern.compile(
                    "^[（(〔\\[【]"
                            + SP
                            + "(?:"
                            + HAS_DATE_FORM.pattern()
                            + ")[^（）()]{0,40}[）)〕\\]】]$");
    private static final Pattern ATTACHED_FORM =
            Pattern.compile(
                    "^附(?:件|表|录|图)?\\s*[0-9０-９一二三四五六七八九十]{1,3}\\s*[：:.．、\\s-]|^附(?:件|表|录|图)?\\s*[：:]|^[（(]?附(?:件|表)[0-9]{0,2}[：:]?[）)]?$");
    private static final Pattern DOCUMENT_NUMBER_FORM =
            Pattern.compile(
                    "^(?:[^《》。；]{1,30}[\\s\u3000])?[\u4e00-\u9fff]{0,12}[〔﹝\\[（(【]\\s*[0-9]{4}\\s*[〕﹞\\]）)】]\\s*(?:第\\s*)?[0-9]{1,5}\\s*[号次期](?:[\\s\u3000]+.{1,30})?$|^[（(]?(?:总)?第\\s*[0-9一二三四五六七八九十]{1,4}\\s*[期次号][）)]?$");
    private static final Pattern RED_HEAD_FORM =
            Pattern.compile(
                    "^[^，。；：！？]{2,30}文件(?:[（(][一二三四五六七八九十0-9]{1,3}[）)])?$|^(?:发电单位|收电单位|签批(?:盖章)?|等级|密级|紧急程度|签发人)[\\s\u3000：:]|^(?:内部资料|内部文件|会议材料|机密|秘密|绝密|特急|加急|急件|注意保存)");
    private static final Pattern COPY_TO_FORM =
            Pattern.compile(
                    "^(?:主送|抄[\\s\u3000]*[送报]|[报送发呈]|报送|呈送|分送|印发)[\\s\u3000]*[：:]|^主\\s*题\\s*词\\s*[：:]");
    private static final Pattern PRINTED_FORM = Pattern.compile("日\\s*印发?$|^[（(]?共印");
    private static final Pattern BRACKETED_NOTE_FORM =
            Pattern.compile(
                    "^[（(](?:此件|本文|本稿|联系人|来源|原载|作者系|根据|录音).{1,60}[）)]$|^[（(][\u4e00-\u9fff]{2,6}[：:][^（）()]{1,40}[）)]$|^[（(][^（）()]{0,12}(?:供稿|整理|摄影|翻译|口述|撰稿)[^（）()]{0,30}[）)]$");
    private static final Pattern LABELLED_NOTE_FORM =
            Pattern.compile(
                    "^[【\\[]?(?:导读|编者按|按语?|提要|摘要|来源|注|备注|注释|说明)[】\\]]?\\s*[：:]|^[【\\[](?:导读|编者按|按语?|提要|摘要)[】\\]]|^(?:编辑|校对|审核|审校|排版|初审|复审|终审|监制|摄影|文字|图片|[一二三]审|供稿|整理|记录|签发|核稿|拟稿|指导(?:老师|教师))\\s*[：:|｜]");
    private static final Pattern FOOTNOTE_FORM =
            Pattern.compile(
                    "^[\\[〔【][0-9]{1,2}[\\]〕】]|^[①-⑳*＊]\\s*(?:见|参见|引自|转引自|载|摘自|《)|^(?:注\\s*释|尾注|脚注|参考文献)[：:]?$");
    private static final Pattern BRACKETED_FORM = Pattern.compile("^[（(【\\[〔].*[）)】\\]〕]$");
    private static final Pattern OCCASION_FORM =
            Pattern.compile(
                    "^.{0,24}?在.{2,60}?(?:上|时|中|会|典礼|仪式)的.{0,10}?"
                            + KIND
                            + "(?:[（(].{1,12}[）)])?$");
    private static final Pattern KIND_FORM =
            Pattern.compile("^.{2,60}" + KIND + "(?:[（(].{1,12}[）)])?$");
    private static final Pattern OFFICIAL_FORM = Pattern.compile("^.{2,60}" + OFFICIAL + "$");
    private static final Pattern ABOUT_FORM = Pattern.compile("^.{0,24}关于");
    private static final Pattern KIND_ALONE_FORM =
            Pattern.compile("^(?:" + KIND + "|" + OFFICIAL + ")$");

    /** 访谈实录： and 国旗下讲话稿：, above the words of the title */
    private static final Pattern KIND_AND_COLON_FORM =
            Pattern.compile("^[^，。；：！？]{2,30}?(?:" + KIND + "|实录|" + OFFICIAL + ")[：:]$");

    private static final Pattern QUOTED_FORM = Pattern.compile("^《.{2,60}》$");
    private static final Pattern DASH_FORM = Pattern.compile("^(?:[—―–⸺]{1,4}|-{2,4})\\s*\\S");
    private static final Pattern ENDS_IN_OCCASION_FORM =
            Pattern.compile("(?:会议|论坛|仪式|典礼|活动|会|班|周年)(?:[上中时](?:的" + KIND + ")?|的" + KIND + ")$");
    private static final Pattern COLLECTION_FORM =
            Pattern.compile(
                    "(?:汇编|选编|合集|集锦|精选|范文|[篇稿](?:[（(].*[）)])?|[（(][^（）()]{0,6}[0-9一二三四五六七八九十两]{1,3}篇[^（）()]{0,4}[）)])$");
    private static final Pattern SPLITTER_FORM =
            Pattern.compile(
                    "^[【\\[]?(?:第\\s*[一二三四五六七八九十0-9０-９]{1,3}\\s*篇(?=[】\\]：:、.．\\s]|$)|(?:篇|范文|例文|样本|参考稿|讲话稿|发言稿|模板)\\s*[（(]?[一二三四五六七八九十0-9]{1,3}(?=[】\\]：:、.．\\s]|$)|(?:范文|例文|篇)[一二三四五六七八九十]{1,3}(?=[在关\\u4e00-\\u9fff])|(?:(?:典型|交流|书面|大会|表态)?(?:材料|发言)|会议材料|讲话|致辞|演讲|案例)之?[一二三四五六七八九十0-9]{1,3}(?=[】\\]：:、.．\\s]|$))|[（(【]?(?:篇|范文)\\s*[一二三四五六七八九十0-9]{1,3}[）)】]?$");
    private static final Pattern SPACED_NAME_FORM =
            Pattern.compile(
                    "^[\u3400-\u9fff][\\s\u3000\u00a0]+[\u3400-\u9fff](?:[\\s\u3000\u00a0]*[\u3400-\u9fff]){0,2}$");
    private static final Pattern POST_AND_NAME_FORM =
            Pattern.compile(
                    "^[（(]?[^，。；：！？“”]{0,40}?"
                            + POSTS
                            + SP
                            + "[\u3400-\u9fff×xXＸ＊*○某]"
                            + SP
                            + "[\u3400-\u9fff×xXＸ＊*○某](?:"
                            + SP
                            + "[\u3400-\u9fff×＊*])?(?:同志)?[）)]?$|^[\u3400-\u9fff]{2,4}"
                            + SP
                            + "同志$");
    private static final Pattern POST_FORM =
            Pattern.compile("^[^，。；：！？“”（）()\\s]{0,30}?" + POSTS + "$");
    private static final Pattern SET_APART_FORM =
            Pattern.compile(
                    "^(.{2,40}?)[\\s\u3000\u00a0]+([\u3400-\u9fff](?:[\\s\u3000]*[\u3400-\u9fff]){1,2})$");
    private static final Pattern SPEAKER_LABEL_FORM =
            Pattern.compile(
                    "^(?:讲话人|竞聘人|述职人|承诺人|整理|撰稿|供稿|记者|讲述人|讲述|朗诵|发言人|报告人|主讲人?|致辞人|宣讲人|演讲人|汇报人|主持人|作者|演讲者|分享人)"
                            + SP
                            + "[：:]?"
                            + SP
                            + ".{2,30}$");
    private static final Pattern MINUTES_FORM =
            Pattern.compile(
                    "^(?:会议)?(?:时"
                            + SP
                            + "间|地"
                            + SP
                            + "点|主"
                            + SP
                            + "持(?:人)?|参"
                            + SP
                            + "加(?:人员)?|参会人员|出"
                            + SP
                            + "席(?:人员)?|列"
                            + SP
                            + "席(?:人员)?|记"
                            + SP
                            + "录(?:人)?|请"
                            + SP
                            + "假(?:人员)?|缺"
                            + SP
                            + "席(?:人员)?|(?:会议)?议题|联系人|联系电话)[：:]");
    private static final Pattern LABELLED_FORM = Pattern.compile("^[^，。；：！？“”\\s]{1,8}[：:]\\S");
    private static final Pattern LABEL_ALONE_FORM = Pattern.compile("^[^，。；：！？“”]{1,14}[：:]$");
    private static final Pattern QUESTION_FORM =
            Pattern.compile("^(?:问|答|记者|主持人|[\u4e00-\u9fff]{2,4})[：:]\\S");
    private static final Pattern ENUMERATES_FORM =
            Pattern.compile(
                    "^(?:[一二三四五六七八九十](?:是|要|抓|靠)|其[一二三四五]|第[一二三四五六七八九十](?:[，,、：:我]|个|点|件|句)|首先|其次|再次|最后)");
    private static final Pattern CHAPTER_FORM = Pattern.compile("^第[一二三四五六七八九十]{1,3}(?:[章节编]|部分)");
    private static final Pattern ARTICLE_FORM = Pattern.compile("^第[一二三四五六七八九十百0-9]{1,4}条");
    private static final Pattern OPENS_FORM =
            Pattern.compile(
                    "^(?:首先|其次|再次|最后|总之|同志们|朋友们|各位|今天|今年|下面|近年来|一年来|当前|目前|此外|另外|谢谢|我就讲|我的讲话|刚才|希望|各级|会议)");
    private static final Pattern SIGN_FORM = Pattern.compile("^[◆◇●○■□▲△▶▷★☆◎※▍▎▌▪➤✦☞•·]\\s*\\S");

    /** 本报记者　方　明, 新华社记者, 通讯员, 本网讯 */
    private static final Pattern REPORTER_FORM =
            Pattern.compile(
                    "^[（(]?(?:本[报刊网台社]|新华社|特约|实习)?(?:记者|通讯员|评论员|撰稿人)[\\s　：:].{1,24}$|^本[报刊网台]讯");

    /** 县委办公室编, 消防救援大队宣, 宣传科供稿 */
    private static final Pattern EDITED_FORM =
            Pattern.compile("^[^，。；：！？]{3,24}[\\s　]*(?:编印|主编|编|宣|供稿|制|印制)$");

    private static final Pattern STAGE_FORM = Pattern.compile("^[（(][^（）()：:]{1,14}[）)]$");
    private static final Pattern THANKS_FORM =
            Pattern.compile("^(?:谢谢|我的(?:讲话|发言|汇报)(?:完|到此)|此致|敬礼|散会)");

    private static final Pattern TITLE_LABEL_FORM =
            Pattern.compile("^(?:标\\s*题|题\\s*目|主\\s*题|文章标题)\\s*[：:]\\s*\\S.*");

    /** The last characters of the kinds of speeches and papers, and of a remark after them. */
    private static final String KIND_ENDS = "文录选电复告事约话言辞词告报稿白信书课讲演态职评明结会料悼语纲点知见定议示复函要法案例则划路算排单表执）)";

    /** Longer lines are paragraphs: only how they begin is of interest. */
    private static final int LONGEST = 220;

    private static final int LONGEST_NUMBER = 30;

    private Patterns() {}

    public static BitSet of(String text) {
        BitSet found = new BitSet(LinePattern.COUNT);
        int n = text.length();
        if (n > LONGEST) {
            opening(text.substring(0, LONGEST), found);
            return found;
        }
        String close = Spaces.none(Simplified.of(text));
        opening(text, found);
        char last = text.charAt(n - 1);
        int end = CharClass.of(last);
        boolean colon = text.indexOf('：') >= 0 || text.indexOf(':') >= 0;
        boolean prose = end == CharClass.STOP || end == CharClass.SEMICOLON || n > 120;
        set(found, ADDRESS, Salutations.isSpeech(text));
        set(found, OPEN_ADDRESS, Salutations.isOpen(text));
        set(found, BARE_ADDRESS, Salutations.isBare(text));
        set(found, ORGANS_ADDRESSED, Salutations.isOrgans(text));
        set(found, VOCATIVE, Salutations.isVocative(text));
        set(found, ANNOUNCES, end == CharClass.COLON && Salutations.announces(text));
        boolean dated = PagePatterns.mayHoldDate(text) && HAS_DATE_FORM.matcher(text).find();
        set(found, HAS_DATE, dated);
        set(found, ADVERT, n <= 120 && Clutter.isAdvert(text));
        boolean clauses = text.indexOf('，') >= 0 || text.indexOf('。') >= 0;
        set(found, FOOTNOTE, FOOTNOTE_FORM.matcher(text).find());
        if (n <= 40 || !prose) {
            set(found, ATTACHMENT, TailLines.isAttachment(text));
            set(found, ATTACHED, ATTACHED_FORM.matcher(text).find());
            set(found, ATTACHMENT_MARK, TailLines.isAttachmentMark(text));
            set(found, NOTE, TailLines.isNote(text));
            set(
                    found,
                    DOCUMENT_NUMBER,
                    ("号次期）)".indexOf(last) >= 0 || text.indexOf('号') > 0)
                            && isNumberOfDocument(text, close));
            set(found, COPY_TO, COPY_TO_FORM.matcher(text).find());
            set(found, ISSUE, PagePatterns.ISSUE_FORM.matcher(text).find());
            set(found, PRINTED, PRINTED_FORM.matcher(text).find());
            set(found, LABELLED_NOTE, LABELLED_NOTE_FORM.matcher(text).find());
            set(found, FIELD, colon && PagePatterns.FIELD_FORM.matcher(text).find());
            set(found, FIELDS, colon && PagePatterns.FIELDS_FORM.matcher(text).find());
            set(
                    found,
                    CRUMBS,
                    PagePatterns.mayHoldCrumbs(text)
                            && PagePatterns.CRUMBS_FORM.matcher(text).find());
            set(found, PAGE_WORD, PagePatterns.PAGE_WORD_FORM.matcher(text).find());
            set(found, PAGE_WORDS, !clauses && (PageWords.fill(text) || PageWords.crowd(text)));
            set(found, COPYRIGHT, PagePatterns.COPYRIGHT_FORM.matcher(text).find());
            set(
                    found,
                    ADDRESS_OF_SITE,
                    text.indexOf('.') >= 0 && PagePatterns.SITE_FORM.matcher(text).find());
            set(
                    found,
                    CLOCK,
                    colon
                            && PagePatterns.hasDigit(text)
                            && PagePatterns.CLOCK_FORM.matcher(text).find());
            set(
                    found,
                    ISO_DATE,
                    PagePatterns.hasDigit(text) && PagePatterns.ISO_FORM.matcher(text).find());
            set(found, WEB_LINE, WebFurniture.matches(text));
            set(found, LINKS, WebFurniture.opensLinks(text));
            set(found, CELLS, Cells.of(text) >= 3);
        }
        if (n <= 80) {
            head(text, close, dated, found);
        }
        return found;
    }

    /** What a line looks like that is no paragraph. */
    private static void head(String text, String close, boolean dated, BitSet found) {
        int n = text.length();
        set(found, DATE, DateLines.matches(text));
        set(found, BARE_DATE, DateLines.isBare(text));
        set(found, BRACKETED_DATE, dated && BRACKETED_DATE_FORM.matcher(text).find());
        boolean brackets = BRACKETED_FORM.matcher(text).find();
        set(found, BRACKETED, brackets);
        set(found, BRACKETED_NOTE, brackets && BRACKETED_NOTE_FORM.matcher(text).find());
        set(found, STAGE, brackets && STAGE_FORM.matcher(text).find());
        set(found, RED_HEAD, RED_HEAD_FORM.matcher(text).find());
        set(found, MASTHEAD, PagePatterns.MASTHEAD_FORM.matcher(close).matches());
        set(found, SERIES, PagePatterns.SERIES_FORM.matcher(close).matches());
        set(found, DRAFT_MARK, TitleLines.isMark(text));
        set(
                found,
                OCCASION,
                close.indexOf('在') >= 0
                        && close.indexOf('的') > 0
                        && OCCASION_FORM.matcher(close).find());
        boolean kind = KIND_ENDS.indexOf(close.charAt(close.length() - 1)) >= 0;
        set(found, KIND_OF_SPEECH, kind && KIND_FORM.matcher(close).find());
        set(found, OFFICIAL_KIND, kind && OFFICIAL_FORM.matcher(close).find());
        set(found, ABOUT, close.indexOf("关于") >= 0 && ABOUT_FORM.matcher(close).find());
        set(found, KIND_ALONE, kind && KIND_ALONE_FORM.matcher(close).find());
        boolean named = close.endsWith("：") || close.endsWith(":");
        set(
                found,
                KIND_AND_COLON,
                named
                        && KIND_AND_COLON_FORM.matcher(close).matches()
                        && !Salutations.isSpeech(text));
        set(found, QUOTED, QUOTED_FORM.matcher(text).find());
        set(found, REPORTER, REPORTER_FORM.matcher(text).find());
        set(found, EDITED, EDITED_FORM.matcher(text).find());
        set(found, TWO_CLAUSES, TitleLines.isTwoClauses(text));
        set(found, DASH, DASH_FORM.matcher(text).find());
        set(found, SUBTITLE, TitleLines.isSubtitle(text));
        set(found, ENDS_IN_OCCASION, ENDS_IN_OCCASION_FORM.matcher(close).find());
        set(found, COLLECTION, COLLECTION_FORM.matcher(text).find());
        boolean clauses = text.indexOf('，') >= 0 || text.indexOf('。') >= 0;
        set(
                found,
                SPLITTER,
                SPLITTER_FORM.matcher(text).find() || SplitterLine.of(text).isPresent());
        set(found, NAME, close.length() >= 2 && close.length() <= 4 && PersonName.isName(close));
        set(found, SPACED_NAME, SPACED_NAME_FORM.matcher(text).find());
        boolean bare =
                !clauses
                        && isName(CharClass.of(text.charAt(n - 1)))
                        && Numeral.of(text).form() == Numeral.NONE;
        set(found, POST_AND_NAME, bare && POST_AND_NAME_FORM.matcher(close).find());
        set(found, POST, bare && POST_FORM.matcher(close).find());
        set(found, SPEAKER, bare && SpeakerLine.of(text).isPresent());
        var apart = SET_APART_FORM.matcher(text);
        set(
                found,
                NAME_SET_APART,
                Cells.hasSpace(text)
                        && apart.find()
                        && PersonName.isName(Spaces.none(apart.group(2))));
        set(found, SPEAKER_LABEL, SPEAKER_LABEL_FORM.matcher(text).find());
        set(found, ORGAN, bare && TailLines.isOrgan(text));
        set(found, UNLIKELY_TITLE, TitleLines.isUnlikely(text));
        int likeness = TitleLines.likeness(text);
        set(found, TITLE_LIKENESS_2, likeness == 2);
        set(found, TITLE_LIKENESS_3, likeness == 3);
        set(found, PAGE_NUMBER, Clutter.isPageNumber(text) && !Clutter.isPageOfPages(text));
        set(found, RULE, WebFurniture.isRule(text));
        set(found, CONTENTS, PagePatterns.CONTENTS_FORM.matcher(text).find());
        set(found, SITE, PagePatterns.SITE_NAME_FORM.matcher(text).matches());
        set(found, MENU, Cells.hasSpace(text) && PagePatterns.MENU_FORM.matcher(text).matches());
        set(
                found,
                PATH,
                (text.indexOf('/') > 0 || text.indexOf('|') > 0 || text.indexOf('｜') > 0)
                        && PagePatterns.PATH_FORM.matcher(text).matches());
        set(found, COLUMN, n <= 14 && PagePatterns.COLUMN_FORM.matcher(close).matches());
        set(found, TITLE_LABEL, TITLE_LABEL_FORM.matcher(text).matches());
        set(found, LABEL_ALONE, LABEL_ALONE_FORM.matcher(text).find());
        set(
                found,
                VERSE,
                n <= 26 && text.indexOf('，') > 0 && Math.abs(2 * text.indexOf('，') + 1 - n) <= 2);
    }

    private static void opening(String text, BitSet found) {
        int c = CharClass.of(text.charAt(0));
        if (c == CharClass.HAN || c == CharClass.NUMERAL) {
            set(found, ENUMERATES, ENUMERATES_FORM.matcher(text).find());
            set(found, CHAPTER, CHAPTER_FORM.matcher(text).find());
            set(found, ARTICLE, ARTICLE_FORM.matcher(text).find());
            set(found, OPENS_PARAGRAPH, OPENS_FORM.matcher(text).find());
            set(found, THANKS, THANKS_FORM.matcher(text).find());
            set(found, MINUTES_LABEL, MINUTES_FORM.matcher(text).find());
            set(found, LABELLED, LABELLED_FORM.matcher(text).find());
            set(found, QUESTION, QUESTION_FORM.matcher(text).find());
        }
        set(found, SIGN, SIGN_FORM.matcher(text).find());
    }

    /** A scanner may have set it with space: 岚 发 ( 2009 ) 1 7 号. */
    private static boolean isNumberOfDocument(String text, String close) {
        return DOCUMENT_NUMBER_FORM.matcher(text).find()
                || close.length() <= LONGEST_NUMBER && DOCUMENT_NUMBER_FORM.matcher(close).find();
    }

    private static boolean isName(int end) {
        return end == CharClass.HAN
                || end == CharClass.NUMERAL
                || end == CharClass.ASTERISK
                || end == CharClass.LETTER
                || end == CharClass.CLOSE_BRACKET;
    }

    private static void set(BitSet found, LinePattern pattern, boolean present) {
        if (present) {
            found.set(pattern.ordinal());
        }
    }
}
