package io.github.chengwen.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kind of document that a title ends with. */
final class Genre {

    /** The legal kinds (条例 article 8), and what else offices write; speeches are no kind. */
    private static final Pattern NAMED =
            Pattern.compile(
                    ".*?(?<kind>决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|复函|函|纪要"
                            + "|方案|规定|办法|细则|总结|计划|要点|倡议书|慰问信|贺信|主持词)"
                            + "(?:[（(][^（()）]{1,8}[）)])?$",
                    Pattern.DOTALL);

    private Genre() {}

    static Optional<String> of(Document document) {
        Matcher named = NAMED.matcher(document.titleText().strip());
        return named.matches() ? Optional.of(named.group("kind")) : Optional.empty();
    }
}
