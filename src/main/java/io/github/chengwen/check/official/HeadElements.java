package io.github.chengwen.check.official;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import io.github.chengwen.model.OfficialElement.Kind;
import io.github.chengwen.model.Salutation;
import io.github.chengwen.model.Title;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number, the signers and the other elements above the text. */
public final class HeadElements implements Rule {

    /** 条例 article 8, and kinds that a title may have instead. */
    private static final Pattern KIND =
            Pattern.compile(
                    ".*(?:决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|方案|规定|办法|细则"
                            + "|规则|章程|条例|计划|要点|总结|简报|规划|预案|制度|标准|指南|说明)(?:[（(].{1,8}[）)])?$");

    /** Kinds that go to a superior. */
    private static final Pattern UPWARD = Pattern.compile(".*请示$");

    private static final Pattern REPORT = Pattern.compile(".*报告$");

    /** Kinds that never go to a superior. */
    private static final Pattern DOWNWARD = Pattern.compile(".*(?:通知|通报|决定|批复|公告|通告|函)$");

    /** N-02: a year has four digits. */
    private static final Pattern SHORT_YEAR =
            Pattern.compile("[〔\\[［(（【﹝][\\s\\u3000]*([0-9０-９]{2})[\\s\\u3000]*[〕\\]］)）】﹞]");

    /** What stands for a code, a year or a number that is left open. */
    private static final Pattern OPEN = Pattern.compile("[×○]+|[xX]{2,}|某+");

    /** One addressee. */
    private static final Pattern ONE = Pattern.compile("[^、，；各]{2,20}[：:]?");

    @Override
    public void check(Article article, Findings findings) {
        if (article.document().form().isEmpty()) {
            return;
        }
        Elements elements = new Elements(article);
        elements.of(Kind.NUMBER).forEach(number -> number(number, findings));
        elements.of(Kind.SIGNERS).findFirst().ifPresent(s -> Labels.check(s, findings));
        signers(article, elements, findings);
        if (elements.of(Kind.COPY_NUMBER).findFirst().isEmpty()) {
            elements.of(Kind.SECRECY)
                    .findFirst()
                    .ifPresent(s -> findings.add(Code.COPY_NUMBER_MISSING, s.extent(), s.text()));
        }
        title(article, elements, findings);
    }

    private static void number(Prose number, Findings findings) {
        String set = number.block().passage().text();
        String typed = number.text().replaceAll("[\\s\\u3000\\u00A0]", "");
        if (!typed.equals(set) && set.indexOf('〔') >= 0) {
            findings.add(Code.NUMBER_FORM, number.extent(), typed, set);
            findings.correct(Code.NUMBER_FORM, number, 0, number.text().length(), set);
        }
        // they are kept, and somebody has to fill them in.
        Matcher open = OPEN.matcher(number.text());
        while (open.find()) {
            findings.add(Code.PLACEHOLDER, number.span(open.start(), open.end()), open.group());
        }
        Matcher year = SHORT_YEAR.matcher(number.text());
        if (year.find()) {
            // Which century it is, the author has to say.
            findings.add(Code.SHORT_YEAR, number.span(year.start(1), year.end(1)), year.group(1));
        }
    }

    private static void signers(Article article, Elements elements, Findings findings) {
        Optional<Prose> signers = elements.of(Kind.SIGNERS).findFirst();
        Optional<Prose> title = title(article);
        String words = title.map(t -> t.block().passage().text()).orElse("");
        boolean up =
                UPWARD.matcher(words).matches()
                        || REPORT.matcher(words).matches() && isToOne(article);
        if (signers.isEmpty() && up && elements.of(Kind.NUMBER).findFirst().isPresent()) {
            title.ifPresent(t -> findings.add(Code.SIGNER_MISSING, t.extent(), kind(words)));
        }
        if (DOWNWARD.matcher(words).matches()) {
            signers.ifPresent(s -> findings.add(Code.SIGNER_NEEDLESS, s.extent(), kind(words)));
        }
    }

    private static boolean isToOne(Article article) {
        return article.prose().stream()
                .filter(prose -> prose.block() instanceof Salutation)
                .findFirst()
                .filter(prose -> ONE.matcher(prose.text()).matches())
                .isPresent();
    }

    /** 请示 of …的请示; a kind of one character alone. */
    private static String kind(String title) {
        return title.endsWith("函") ? "函" : title.substring(Math.max(0, title.length() - 2));
    }

    private static void title(Article article, Elements elements, Findings findings) {
        Optional<Prose> title = title(article);
        String words = title.map(t -> t.block().passage().text()).orElse("");
        if (title.isPresent() && !KIND.matcher(words).matches()) {
            findings.add(Code.KIND_MISSING, title.get().extent(), words);
        }
        elements.of(Kind.ORGAN_MARK)
                .filter(mark -> words.endsWith("函") && mark.text().strip().endsWith("文件"))
                .findFirst()
                .ifPresent(mark -> findings.add(Code.MARK_OF_LETTER, mark.extent()));
    }

    private static Optional<Prose> title(Article article) {
        return article.prose().stream().filter(prose -> prose.block() instanceof Title).findFirst();
    }
}
