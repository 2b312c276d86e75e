package io.github.chengwen.compose.title;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of organs in titles: they stay whole, and a line likes to end after one (S-42). */
final class OrganNames {

    /** What such names end in; one ending may follow another, as in 人民政府办公室. */
    static final Set<String> ENDINGS =
            TitleLexicon.words(
                    "党委 党组 党工委 省委 市委 县委 区委 州委 旗委 镇委 乡委 工委 纪委 监委 常委会 "
                            + "政府 省政府 市政府 县政府 区政府 人民政府 委员会 常务委员会 代表大会 人民代表大会 "
                            + "办公厅 办公室 领导小组 指挥部 人大 政协 法院 人民法院 检察院 人民检察院 公安局 "
                            + "总工会 联合会 集团公司 有限公司");

    private static final Set<String> LONG_ENDINGS =
            TitleLexicon.words("办公厅 办公室 领导小组 指挥部 总工会 联合会 集团公司 有限公司");

    /** Words before an ending that are no part of its name: 全市党委… */
    private static final Set<String> ALL_OF_THEM = TitleLexicon.words("全国 全省 全市 全县 全区 全镇 全乡 各级");

    private static final Set<String> POSTS =
            TitleLexicon.words("书记 副书记 主任 副主任 主席 副主席 常委 委员 代表 秘书长 院长 局长");

    /** At the head of a title, before what the organ does or a year. */
    private static final Pattern ISSUER =
            Pattern.compile(
                    "\\p{IsHan}{2,}?(?:"
                            + String.join("|", ENDINGS)
                            + "|[局厅部院会处署社台])"
                            + "(?=关于|印发|转发|批转| |[0-9二][0-9〇○一二三四五六七八九]{3}年)");

    private OrganNames() {}

    /** Where the name of the organ that issues the title's document ends, or 0. */
    static int issuerEnd(String title) {
        Matcher issuer = ISSUER.matcher(title);
        return issuer.lookingAt() ? issuer.end() : 0;
    }

    /** Whether a break would cut an organ's name from its ending, or a post from its organ. */
    static boolean severs(String before, String after) {
        return TitleLexicon.startsWithAny(after, ENDINGS)
                        && goesOn(before)
                        && !beginsLongEnding(before, after)
                || endsOne(before) && TitleLexicon.startsWithAny(after, POSTS);
    }

    /** Whether a name goes on with an ending that could head a line, such as 领导小组. */
    static boolean beginsLongEnding(String before, String after) {
        return goesOn(before) && TitleLexicon.startsWithAny(after, LONG_ENDINGS);
    }

    private static boolean goesOn(String before) {
        return Character.isIdeographic(before.codePointBefore(before.length()))
                && !TitleLexicon.endsWithAny(before, ALL_OF_THEM);
    }

    static boolean endsOne(String before) {
        return TitleLexicon.endsWithAny(before, ENDINGS);
    }
}
