package io.github.chengwen.read.form;

import java.util.regex.Pattern;

/** White space inside a paragraph (L-08). */
public final class Spaces {

    /** 第二条, 第一章: one 字 parts the number of an article or a chapter from its words. */
    private static final Pattern ARTICLE = Pattern.compile("第[0-9０-９〇零一二三四五六七八九十百]{1,6}[章节条编]");

    private Spaces() {}

    /**
     * Closes spaces beside a Chinese character; keeps one between Latin words. A tab, an
     * ideographic space or several spaces separate columns or clauses and become one ideographic
     * space, and so does any space behind the number of an article that begins the text.
     */
    public static String close(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!Chars.isSpace(c)) {
                out.append(c);
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && Chars.isSpace(text.charAt(end))) {
                end++;
            }
            if (out.length() > 0 && end < text.length()) {
                out.append(between(out, text.substring(i, end), text.codePointAt(end)));
            }
            i = end;
        }
        return out.toString();
    }

    /** The text without any white space, for matching. */
    public static String none(String text) {
        int first = 0;
        while (first < text.length() && !Chars.isSpace(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            if (!Chars.isSpace(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static String between(StringBuilder before, String spaces, int after) {
        boolean columns =
                spaces.length() > 1 || spaces.indexOf('\t') >= 0 || spaces.equals("\u3000");
        int last = before.codePointBefore(before.length());
        boolean wide = Chars.isWide(last) || Chars.isWide(after);
        if (!wide) {
            return spaces.indexOf('\t') >= 0 ? "\u3000" : " ";
        }
        boolean words = Character.isLetterOrDigit(last) && Character.isLetterOrDigit(after);
        return words && (columns || ARTICLE.matcher(before).matches()) ? "\u3000" : "";
    }
}
