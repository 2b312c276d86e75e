package io.github.chengwen.read;

import java.util.List;
import java.util.regex.Pattern;

/** What web pages and paginated copies leave in a pasted text. */
final class Clutter {

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)www\\.|https?://|[a-z0-9-]{2,30}\\.(?:com|cn|net|org|gov)\\b");

    private static final Pattern ADVERT_WORD =
            Pattern.compile("原创|尽在|转载|出处|来源|来自|本文|本站|更多|欢迎|下载|收藏|搜索|整理|知音|文秘");

    private static final Pattern ADVERT =
            Pattern.compile(
                    "转载请注明|版权所有|(?:微信)?公众号.{0,12}(?:关注|回复)|关注.{0,8}公众号"
                            + "|更多.{0,20}(?:请访问|请关注|尽在|敬请)|本文(?:由|来自|来源于).{1,20}(?:网|整理|提供|收集)"
                            + "|原创文章.{0,10}尽在");

    private static final List<Pattern> LINES =
            List.of(
                    Pattern.compile("^[【\\[]\\s*(?:打印|关闭|收藏|返回|下载|字体|推荐|大 ?中 ?小).{0,20}[】\\]]$"),
                    Pattern.compile("^(?:上一篇|下一篇|上一页|下一页|相关文章|相关链接|相关阅读|推荐阅读|热门推荐|猜你喜欢)\\s*[：:].*"),
                    Pattern.compile("^[（(【\\[]?\\s*(?:责任编辑|责编|网站编辑)\\s*[：:].{0,20}$"),
                    Pattern.compile(
                            "^(?:您?(?:当前|现在)?的?位置\\s*[：:]\\s*)?.{0,12}首页(?:\\s*(?:>{1,2}|＞|»|›|/|-|→)\\s*[^>＞»›→]{1,20}){1,6}$"),
                    Pattern.compile("^扫一?扫.{0,16}$|^扫码.{0,16}$"),
                    Pattern.compile("^(?:索\\s*引\\s*号|信息索引号?)\\s*[：:].*"),
                    Pattern.compile("^主\\s*题\\s*词\\s*[：:].*\\t.*$|^主\\s+题\\s+词\\s*[：:].*$"),
                    Pattern.compile(".*(?:点击|浏览|阅读)(?:次数|量|数)?\\s*[：:]\\s*\\d+.*"),
                    Pattern.compile(".*[【\\[]?字(?:体|号)\\s*[：:]\\s*大\\s*中\\s*小.*"),
                    Pattern.compile("^(?:下载本文|分享到|打印本页|打印|关闭窗口|加入收藏|返回顶部|我要纠错)(?:\\s*.{0,24})$"),
                    Pattern.compile("^设为首页.{0,30}$"),
                    Pattern.compile("^目\\s*[录次]$"),
                    // an entry of a table of contents
                    Pattern.compile("^.{2,60}?(?:[.．。·]{4,}|[…⋯]{2,})[.．…·\\s]*[0-9]{1,4}$"),
                    Pattern.compile("^(?:[=＝_＿*＊~～-]\\s*){3,}$|^(?:[·—]\\s*){5,}$"));

    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "^[-—–―－~·•\\s]*[0-9０-９]{1,3}[-—–―－~·•\\s]*$"
                            + "|^第?\\s*[0-9]{1,3}\\s*页(?:\\s*[,，/]?\\s*共\\s*[0-9]{1,3}\\s*页)?$"
                            + "|^[Pp]age\\s*[0-9]{1,3}(?:\\s*(?:of|/)\\s*[0-9]{1,3})?$"
                            + "|^[0-9]{1,3}\\s*/\\s*[0-9]{1,3}$");

    private Clutter() {}

    /** True for a sentence that advertises a site. */
    static boolean isAdvert(String sentence) {
        return ADVERT.matcher(sentence).find()
                || ADDRESS.matcher(sentence).find() && ADVERT_WORD.matcher(sentence).find();
    }

    /** True for a whole line that belongs to a web page, not to the text. */
    static boolean isWebLine(String line) {
        return isFurniture(line) || line.length() <= 80 && isAdvert(line);
    }

    /** The same by its form alone: an address may as well stand in the middle of a sentence. */
    static boolean isFurniture(String line) {
        return line.length() <= 200 && LINES.stream().anyMatch(p -> p.matcher(line).matches());
    }

    /** True for a line that only numbers a page. */
    static boolean isPageNumber(String line) {
        return line.length() <= 20 && PAGE_NUMBER.matcher(line).matches();
    }
}
