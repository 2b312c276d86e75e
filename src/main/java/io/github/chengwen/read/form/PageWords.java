package io.github.chengwen.read.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs of a page's own lines that no list of forms can be long enough for: words of pages, time
 * stamps, counters, buttons. Several together make a line furniture where no sentence stands.
 */
public final class PageWords {

    private static final Pattern WORD =
            Pattern.compile(
                    "(?=[发阅评浏点下收分推打文上链首登注返字放缩默朗转网免门内版备主承标展全匿举纠关窗扫二公数第可相热友流正编人在更])(?:发布|阅读|评论|浏览|点击|下载|收藏|分享|推荐度|打印|文档|上一[条篇版页]|下一[条篇版页]|链接|首页|登录|注册|返回|字号|字体|放大|缩小|默认|朗读"
                            + "|转载|网站|上传|评分|免费|门户|内网|版权|备案|主办|承办|标识码|展开|全文|匿名|举报|纠错|关闭|窗口|扫码|二维码|公众号|数字报|第[0-9]{2}版"
                            + "|可能喜欢|相关|热门|友情|流程|正文|编号|人气|点赞|在看|更新)");

    private static final Pattern SIGN =
            Pattern.compile(
                    "[0-9]{1,2}:[0-9]{2}|[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[（(][0-9]+[）)]|[\\[【][^\\]】]{1,6}[\\]】]"
                            + "|[★☆]{2,}|\\s[/|｜·]\\s|[|｜]|→|»|[>＞]|/[a-z]+/");

    private static final int ENOUGH = 3;
    private static final int LONGEST = 120;
    private static final int LONGEST_LIST = 30;
    private static final int LONGEST_CROWD = 16;

    private PageWords() {}

    /** True where words and signs of a page are too many for a line of text or a title. */
    public static boolean fill(String line) {
        if (line.length() > LONGEST || Chars.endsSentence(line)) {
            return false;
        }
        int words = count(WORD, line);
        int signs = words == 0 ? 0 : count(SIGN, line);
        boolean title = TitleLines.likeness(line) > 0 && signs == 0;
        return !title && words > 0 && words + signs >= ENOUGH || words >= 2 && isList(line);
    }

    /** True for a short line of little else than such words, wherever it stands. */
    public static boolean crowd(String line) {
        return line.length() <= LONGEST_CROWD
                && !Chars.endsSentence(line)
                && count(WORD, line) >= ENOUGH;
    }

    /** Two words or more with nothing but space between them. */
    private static boolean isList(String line) {
        return line.length() <= LONGEST_LIST && line.strip().indexOf(' ') > 0;
    }

    private static int count(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
