package io.github.chengwen.check.number;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.PrefilteredMatcher;
import io.github.chengwen.check.text.PrefilteredPattern;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Articles of rules: numbers that stand twice or are left out, and articles that are cited for what
 * stands in another, 违反第六条规定酒后驾驶的, which is the fifth.
 */
public final class ClauseReferences implements Rule {

    private static final PrefilteredPattern CITED =
            PrefilteredPattern.of(
                    "违按依根",
                    "(?:违反|按照|依照|依据|根据)(?:本(?:办法|规定|条例|制度|细则|章程|公约))?第([一二三四五六七八九十]{1,3})条(?:第[一二三四五六七八九十]{1,3}[款项])*(?:规定|之规定|的规定)?，?([\\u4e00-\\u9fff]{3,16})");

    private static final Pattern CLAUSE = Pattern.compile("^[ 　]*第([一二三四五六七八九十]{1,3})条");

    /** So many characters say what a clause is about. */
    private static final int LONGEST = 600;

    /** So many pairs of characters in common say that a clause is about the same. */
    private static final int LEAST = 3;

    @Override
    public void check(Article article, Findings findings) {
        Map<Integer, StringBuilder> clauses = new TreeMap<>();
        Map<Prose, Integer> places = new HashMap<>();
        int number = 0;
        for (Prose prose : article.prose()) {
            Matcher clause = CLAUSE.matcher(prose.text());
            if (clause.lookingAt()) {
                int next = Numbers.small(clause.group(1));
                if (clauses.size() > 1) {
                    checkNumber(prose, clause, number, next, findings);
                }
                number = next;
            }
            places.put(prose, number);
            StringBuilder text = clauses.computeIfAbsent(number, n -> new StringBuilder());
            text.append(prose.text(), 0, room(text, prose));
        }
        clauses.remove(0);
        if (clauses.size() > 2) {
            Map<Integer, String> texts = new TreeMap<>();
            clauses.forEach((n, text) -> texts.put(n, text.toString()));
            for (Prose prose : article.prose()) {
                check(article, prose, places.getOrDefault(prose, 0), texts, findings);
            }
        }
    }

    private static int room(StringBuilder text, Prose prose) {
        return Math.min(prose.text().length(), Math.max(0, LONGEST - text.length()));
    }

    private static void checkNumber(
            Prose prose, Matcher clause, int last, int number, Findings findings) {
        String here = clause.group().strip();
        if (number == last) {
            findings.add(Code.NUMBER_REPEATED, prose.span(clause.start(), clause.end()), here);
        } else if (number == last + 2) {
            String form = clause.group(1);
            String before = "第" + Numbers.inFormOf(form, last) + "条";
            String right = "第" + Numbers.inFormOf(form, last + 1) + "条";
            findings.add(
                    Code.NUMBER_GAP, prose.span(clause.start(), clause.end()), before, right, here);
        }
    }

    private static void check(
            Article article,
            Prose prose,
            int place,
            Map<Integer, String> clauses,
            Findings findings) {
        PrefilteredMatcher cited = CITED.in(prose);
        while (cited.find()) {
            int number = Numbers.small(cited.group(1));
            String about = cited.group(2);
            String text = clauses.getOrDefault(number, "");
            if (text.isEmpty() || OTHERS.indexOf(about.charAt(0)) >= 0 || common(about, text) > 0) {
                continue;
            }
            List<Integer> fitting =
                    clauses.entrySet().stream()
                            .filter(other -> other.getKey() < place)
                            .filter(other -> common(about, other.getValue()) >= LEAST)
                            .map(Map.Entry::getKey)
                            .toList();
            if (fitting.size() == 1) {
                findings.add(
                        Code.TWO_VALUES,
                        prose.span(cited.start(), cited.end()),
                        about,
                        "第" + cited.group(1) + "条",
                        "第" + fitting.get(0) + "条",
                        String.valueOf(article.line(prose)));
            }
        }
    }

    /** What follows where more than one clause is cited, 第八条、第九条或者第十条. */
    private static final String OTHERS = "第和或";

    private static int common(String about, String text) {
        int common = 0;
        for (int i = 0; i + 2 <= about.length(); i++) {
            common += text.contains(about.substring(i, i + 2)) ? 1 : 0;
        }
        return common;
    }
}
