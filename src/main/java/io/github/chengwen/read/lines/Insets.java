package io.github.chengwen.read.lines;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a site writes into the middle of a copied paragraph: its name and address, other pages. */
final class Insets {

    private static final Pattern INSET =
            Pattern.compile(
                    // [推荐阅读：……]
                    "[\\[【［(（](?:推荐阅读|相关阅读|延伸阅读|扩展阅读|相关推荐|精彩推荐|更多范文)[：:][^\\]】］)）]{1,60}[\\]】］)）]"
                            // 某某网 www.…… 整理
                            + "|(?:(?<=[。！？；，\\s\\u3000])[\\u4e00-\\u9fff]{2,8}[\\s\\u3000]*)?(?:https?://|www\\.)[A-Za-z0-9./_-]{3,60}[\\s\\u3000]*(?:收集整理|整理|收集|提供|首发|原创)");

    private Insets() {}

    /** The first one of a line; a line that is nothing else has none. */
    static Optional<Piece> in(String line) {
        if (!line.contains("阅读")
                && !line.contains("推荐")
                && !line.contains("范文")
                && !line.contains("www.")
                && !line.contains("http")) {
            return Optional.empty();
        }
        Matcher inset = INSET.matcher(line);
        return inset.find() && inset.end() - inset.start() < line.length()
                ? Optional.of(new Piece(inset.start(), inset.end()))
                : Optional.empty();
    }

    /** Where one begins and where it is over. */
    record Piece(int start, int end) {}
}
