package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import io.github.chengwen.model.Attachment;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Attachments whose numbers do not follow: 附件1、附件3. */
public final class Attachments implements Rule {

    private static final Pattern NUMBERED = Pattern.compile("^\\s*附件\\s*([0-9]{1,2})(?![0-9])");

    private static final Pattern LISTED =
            Pattern.compile("(?:附件|^)\\s*[:：]?\\s*([0-9]{1,2})\\s*[.．、](?![0-9])");

    /** 附件1、附件3 within a sentence. */
    private static final Pattern INLINE =
            Pattern.compile("附件([0-9]{1,2})(?=(?:《[^》]*》)?[、和，])(?:《[^》]*》)?[、和，]附件([0-9]{1,2})");

    /** The only attachment has no number. */
    private static final String SINGLE = "(?s)\\s*附件[：:]\\s*[^0-9\\s].*";

    private static final Pattern CITED = Pattern.compile("附件\\s*([0-9]{1,2})(?![0-9.])");

    @Override
    public void check(Article article, Findings findings) {
        int list = 0;
        int heads = 0;
        int declared = declared(article);
        boolean single =
                declared == 0
                        && article.prose().stream()
                                .anyMatch(
                                        p ->
                                                p.block() instanceof Attachment
                                                        && p.text().matches(SINGLE));
        for (Prose prose : article.prose()) {
            if (prose.block() instanceof Attachment) {
                Matcher matcher = LISTED.matcher(prose.text());
                while (matcher.find()) {
                    list = follow(prose, matcher, list, findings);
                }
            }
            Matcher head = NUMBERED.matcher(prose.text());
            if (prose.text().length() < 40 && head.lookingAt()) {
                heads = follow(prose, head, heads, findings);
            }
            if (single && prose.isText()) {
                Matcher cited = CITED.matcher(prose.text());
                while (cited.find()) {
                    report(
                            prose,
                            cited.start(),
                            cited.end(),
                            1,
                            Integer.parseInt(cited.group(1)),
                            findings);
                }
            }
            if (declared > 1 && prose.isText()) {
                Matcher cited = CITED.matcher(prose.text());
                while (cited.find()) {
                    int number = Integer.parseInt(cited.group(1));
                    if (number > declared) {
                        report(prose, cited.start(), cited.end(), declared, number, findings);
                    }
                }
            }
            Matcher inline = INLINE.matcher(prose.text());
            while (inline.find()) {
                int first = Integer.parseInt(inline.group(1));
                int second = Integer.parseInt(inline.group(2));
                if (second != first + 1 && inline.group().indexOf('，') < 0) {
                    report(prose, inline.start(), inline.end(), first, second, findings);
                }
            }
        }
    }

    /** The number of attachments that a document lists, 附件：1.… 2.…; 0 for none. */
    private static int declared(Article article) {
        int last = 0;
        for (Prose prose : article.prose()) {
            if (prose.block() instanceof Attachment) {
                Matcher matcher = LISTED.matcher(prose.text());
                while (matcher.find()) {
                    last = Math.max(last, Integer.parseInt(matcher.group(1)));
                }
            }
        }
        return last;
    }

    private static int follow(Prose prose, Matcher matcher, int last, Findings findings) {
        int number = Integer.parseInt(matcher.group(1));
        if (last > 0 && number > last + 1 && number <= last + 3) {
            report(prose, matcher.start(1), matcher.end(1), last, number, findings);
        }
        return number;
    }

    private static void report(
            Prose prose, int from, int to, int first, int second, Findings findings) {
        findings.add(Code.ATTACHMENT_GAP, prose.span(from, to), "附件" + first, "附件" + second);
    }
}
