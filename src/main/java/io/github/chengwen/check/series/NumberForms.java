package io.github.chengwen.check.series;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Numbers;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import io.github.chengwen.model.Heading;
import io.github.chengwen.model.RunInParagraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that are typed in another form than those beside them (S-21): a heading 三. between 二、 and
 * 四、, a first item 1、 before （二）, and 三、 behind （二） where the items go on.
 */
public final class NumberForms implements Rule {

    /** A number at the start of a block, and the mark that ends it. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "^[ \\u3000]*([（(]?)([一二三四五六七八九十]{1,3}|[0-9]{1,2})([）)]?+[ \\u3000]*+[、.．，,：:]?+)(?![0-9])");

    /** A first item in any form, at the start of a sentence. */
    private static final Pattern FIRST =
            Pattern.compile(
                    "(?<=^|[。：])[ \\u3000]*([（(]1[）)]|[（(]一[）)]|1[、.．](?![0-9])|一、|一是|一要|第一，)");

    /**
     * A block that begins with a number.
     *
     * @param index of the block
     * @param bracket whether it is in brackets
     * @param digits whether it is in digits
     * @param mark what ends it, a stop for each kind of it
     */
    private record Numbered(
            int index,
            boolean bracket,
            boolean digits,
            int value,
            String label,
            String mark,
            int end) {

        /** 一、, （一）, 1. and （1） have a kind each. */
        int kind() {
            return (bracket ? 1 : 0) + (digits ? 2 : 0);
        }
    }

    @Override
    public void check(Article article, Findings findings) {
        List<Prose> all = article.prose();
        List<Numbered> numbers = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Prose prose = all.get(i);
            if (prose.isBody()) {
                numbered(prose.text(), i).ifPresent(numbers::add);
            }
        }
        checkMarks(all, numbers, findings);
        checkFirst(all, numbers, findings);
    }

    private static Optional<Numbered> numbered(String text, int index) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find() || number.group(1).isEmpty() && number.group(3).isBlank()) {
            return Optional.empty();
        }
        String typed = number.group(2);
        String mark = number.group(3).strip().replace('．', '.').replace('，', ',').replace('：', ':');
        return Optional.of(
                new Numbered(
                        index,
                        !number.group(1).isEmpty(),
                        typed.charAt(0) <= '9',
                        Numbers.small(typed),
                        number.group().strip(),
                        mark,
                        number.end()));
    }

    /** Headings of one kind: one that ends its number in another way than three or more others. */
    private static void checkMarks(List<Prose> all, List<Numbered> numbers, Findings findings) {
        for (int kind = 0; kind < 4; kind++) {
            Map<String, List<Numbered>> byMark = new HashMap<>();
            for (Numbered number : numbers) {
                if (number.kind() == kind && isHeading(all.get(number.index()))) {
                    byMark.computeIfAbsent(number.mark(), mark -> new ArrayList<>()).add(number);
                }
            }
            if (byMark.size() != 2) {
                continue;
            }
            List<List<Numbered>> groups = new ArrayList<>(byMark.values());
            groups.sort((one, other) -> one.size() - other.size());
            List<Numbered> usual = groups.get(1);
            if (groups.get(0).size() == 1 && usual.size() >= 3) {
                Numbered odd = groups.get(0).get(0);
                tell(all, odd, usual.get(0).label(), findings);
            }
        }
    }

    private static boolean isHeading(Prose prose) {
        return prose.block() instanceof Heading || prose.block() instanceof RunInParagraph;
    }

    private static void tell(List<Prose> all, Numbered odd, String usual, Findings findings) {
        Prose prose = all.get(odd.index());
        findings.add(Code.ITEM_FORM, prose.span(0, odd.end()), odd.label(), usual);
    }

    /** A series that begins with its second number behind a first one in another form. */
    private static void checkFirst(List<Prose> all, List<Numbered> numbers, Findings findings) {
        boolean[] begun = new boolean[4];
        for (Numbered number : numbers) {
            int kind = number.kind();
            if (number.value() == 2 && !begun[kind] && number.index() > 0) {
                checkFirst(all.get(number.index() - 1), number, findings);
            }
            begun[kind] = true;
            for (int lower = kind + 1; lower < begun.length; lower++) {
                begun[lower] = false;
            }
        }
    }

    private static void checkFirst(Prose before, Numbered second, Findings findings) {
        Matcher first = FIRST.matcher(before.text());
        String right = form(second, "一", "1");
        int start = -1;
        int end = -1;
        while (first.find()) {
            start = first.start(1);
            end = first.end(1);
        }
        if (start >= 0 && before.isBody() && !hasSecond(before.text(), end)) {
            String typed = before.text().substring(start, end);
            if (!typed.equals(right)) {
                findings.add(Code.ITEM_FORM, before.span(start, end), typed, right);
            }
        }
    }

    /** Whether the series of a first item goes on in its own block. */
    private static boolean hasSecond(String text, int from) {
        return Pattern.compile("二是|二要|2[、.．]|[（(][2二][）)]|二、|第二")
                .matcher(text)
                .region(from, text.length())
                .find();
    }

    private static String form(Numbered like, String character, String digit) {
        String number = like.digits() ? digit : character;
        return like.bracket() ? "（" + number + "）" : number + (like.digits() ? "." : "、");
    }
}
