package io.github.chengwen.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides for every numbered line whether it is a heading, opens with one, or is an item of a list
 * (S-22, S-23, S-24). The lines of a chain are judged together.
 */
final class HeadingJudge {

    /** S-22: a heading that is a paragraph of its own is not longer, number excluded. */
    private static final int LONGEST_BLOCK = 40;

    /** The same for one that holds no sentence. */
    private static final int LONGEST_CLAUSES = 60;

    /** S-23: a sentence that names the point is not longer, number excluded. */
    private static final int LONGEST_LEAD = 40;

    /** The same below 一、 and （一）, which number parts of the text and seldom stories. */
    private static final int LONGEST_MAJOR_LEAD = 52;

    /** A longer lead is taken only because its chain is one of run-in headings. */
    private static final int LONGEST_LEAD_BY_COMPANY = 48;

    private static final int LONGEST_MAJOR_LEAD_BY_COMPANY = 75;

    private final List<DraftLine> lines;
    private final Map<Integer, Role> roles = new HashMap<>();

    private HeadingJudge(List<DraftLine> lines) {
        this.lines = lines;
    }

    /** The role of every numbered line, by its index. */
    static Map<Integer, Role> judge(List<DraftLine> lines) {
        HeadingJudge judge = new HeadingJudge(lines);
        Chains.of(lines).forEach(judge::judgeChain);
        return judge.roles;
    }

    private void judgeChain(List<Chains.Link> chain) {
        long naming = chain.stream().filter(this::names).count();
        boolean headings = naming * 5 >= chain.size() * 3L;
        for (Chains.Link link : chain) {
            roles.put(link.line(), headings ? heading(link) : Role.BODY);
        }
    }

    private Role heading(Chains.Link link) {
        if (lead(link).isPresent()) {
            int longest = isMajor(link) ? LONGEST_MAJOR_LEAD_BY_COMPANY : LONGEST_LEAD_BY_COMPANY;
            return length(lead(link).get()) <= longest ? Role.RUN_IN : Role.BODY;
        }
        return standsAlone(link) || isMajorSentence(link) ? Role.HEADING : Role.BODY;
    }

    /** In a chain of 一、 or （一） headings, one that no text follows is a heading all the same. */
    private boolean isMajorSentence(Chains.Link link) {
        String words = lines.get(link.line()).text().substring(link.number().length());
        return isMajor(link) && Chars.endsSentence(words) && length(words) <= LONGEST_BLOCK;
    }

    private static boolean isMajor(Chains.Link link) {
        return link.number().form().level() <= NumberForm.HAN_BRACKETED.level();
    }

    /** True where the line by itself looks like a heading. */
    private boolean names(Chains.Link link) {
        int longest = isMajor(link) ? LONGEST_MAJOR_LEAD : LONGEST_LEAD;
        return lead(link)
                .map(sentence -> length(sentence) <= longest)
                .orElseGet(() -> standsAlone(link));
    }

    /** What names the point, without its number, where more text follows it on the line. */
    private Optional<String> lead(Chains.Link link) {
        if (holdsSibling(link)) {
            return Optional.empty();
        }
        String words = lines.get(link.line()).text().substring(link.number().length());
        int end = Lead.end(link.number(), words);
        return end < 0 ? Optional.empty() : Optional.of(words.substring(0, end));
    }

    /** （一）…。（二）…。 in one paragraph is a sentence that counts. */
    private boolean holdsSibling(Chains.Link link) {
        String next = link.number().form().label(link.number().value() + 1);
        String narrow = next.replace('（', '(').replace('）', ')');
        String text = lines.get(link.line()).text();
        return followsStop(text, text.indexOf(next)) || followsStop(text, text.indexOf(narrow));
    }

    private static boolean followsStop(String text, int index) {
        return index > 0 && "。；;！？".indexOf(text.charAt(index - 1)) >= 0;
    }

    private boolean standsAlone(Chains.Link link) {
        if (holdsSibling(link)) {
            return false;
        }
        String words = lines.get(link.line()).text().substring(link.number().length());
        char last = words.charAt(words.length() - 1);
        if ("；;，,：:、".indexOf(last) >= 0) {
            return false;
        }
        if (Chars.endsSentence(words)) {
            return length(words) <= LONGEST_BLOCK && hasText(link);
        }
        int longest =
                Chars.firstSentenceEnd(words) < 0 && hasText(link)
                        ? LONGEST_CLAUSES
                        : LONGEST_BLOCK;
        return length(words) <= longest;
    }

    /** A sentence on its own is a heading only where text follows it, not its own sibling. */
    private boolean hasText(Chains.Link link) {
        int below = link.line() + 1;
        if (below >= lines.size()) {
            return false;
        }
        Optional<Numbered> next = Numbered.of(lines.get(below).text());
        return next.map(n -> n.form().level() > link.number().form().level()).orElse(true)
                && !Clutter.isWebLine(lines.get(below).text());
    }

    private static int length(String words) {
        return Chars.inked(words);
    }
}
