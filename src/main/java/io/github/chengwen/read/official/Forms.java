package io.github.chengwen.read.official;

import io.github.chengwen.read.form.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The norm's forms of what is written in heads and imprints. */
final class Forms {

    private static final Pattern DATE = Pattern.compile("([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日");

    private Forms() {}

    /** Digits of full width become those of half width; no white space. */
    static String digits(String text) {
        return Spaces.none(text)
                .codePoints()
                .map(c -> c >= '０' && c <= '９' ? c - '０' + '0' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** E-31: no zero before a month or a day. */
    static String date(String text) {
        Matcher date = DATE.matcher(digits(text));
        return date.replaceAll(
                d ->
                        d.group(1)
                                + "年"
                                + Integer.parseInt(d.group(2))
                                + "月"
                                + Integer.parseInt(d.group(3))
                                + "日");
    }

    /** H-08: 〔〕, no 第, no zero before the number. */
    static String number(Matcher number) {
        String n = digits(number.group("n")).replaceFirst("^0+(?=[0-9])", "");
        return Spaces.none(number.group("code"))
                + "〔"
                + digits(number.group("year"))
                + "〕"
                + n
                + "号";
    }

    /** The number of an order or of minutes: 第5号, 〔2024〕9号; 〔2024〕第9期 stays. */
    static String issueNumber(String text) {
        return digits(text)
                .replaceFirst("^[\\[［(（【﹝]([0-9]{4})[\\]］)）】﹞]", "〔$1〕")
                .replaceFirst("^(〔[0-9]{4}〕)第?0*(?=[0-9]+号)", "$1");
    }

    /** H-03. */
    static String secrecy(Matcher secrecy) {
        String level = Spaces.none(secrecy.group("level"));
        String term = secrecy.group("term");
        return term == null ? level : level + "★" + digits(term);
    }

    /** E-07: names parted by one ideographic space; one that is spaced out is closed up. */
    static String signers(String names) {
        List<String> all = new ArrayList<>();
        for (String part : names.strip().split("[、，,]", -1)) {
            all.addAll(spacedNames(part));
        }
        return "签发人：" + String.join("\u3000", all);
    }

    /** Two characters in a row that each stand alone are one name: 李　强. */
    private static List<String> spacedNames(String part) {
        List<String> names = new ArrayList<>();
        boolean open = false;
        for (String word : part.strip().split("[\\s\\u3000\\u00A0]+", -1)) {
            boolean alone = word.codePointCount(0, word.length()) == 1;
            if (alone && open) {
                names.add(names.remove(names.size() - 1) + word);
            } else if (!word.isEmpty()) {
                names.add(word);
            }
            open = alone && !open;
        }
        return names;
    }

    /** E-41: a full-width colon, and a stop at the end. */
    static String copies(Matcher copies) {
        String list = Spaces.close(copies.group("list"));
        String end = list.endsWith("。") ? "" : "。";
        return Spaces.none(copies.group("kind")) + "：" + list.replaceFirst("[.．；;，,、]$", "") + end;
    }

    /** E-43: organ, one ideographic space, date. */
    static String printed(Matcher printed) {
        String organ = printed.group("organ");
        return (organ == null ? "" : Spaces.none(organ) + "\u3000")
                + date(printed.group("date"))
                + "印发";
    }
}
