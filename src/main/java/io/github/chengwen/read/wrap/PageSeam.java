package io.github.chengwen.read.wrap;

import io.github.chengwen.read.feature.Words;
import io.github.chengwen.read.form.Chars;
import io.github.chengwen.read.form.DateLines;
import io.github.chengwen.read.form.Salutations;
import io.github.chengwen.read.form.SpeakerLine;
import io.github.chengwen.read.form.TitleLines;
import io.github.chengwen.read.form.WebFurniture;

/** Where a full line of a page was broken: its words are seldom a sentence, its fields are few. */
final class PageSeam {

    /** A wider line is no rest of a field, in half cells. */
    private static final int WIDEST_REST = 32;

    /** The rest of a label, in characters. */
    private static final int LONGEST_LABEL = 4;

    private static final int FIRST_BEYOND_LATIN = 0x250;

    private PageSeam() {}

    /** Whether what stands below is the rest of the line; it does not end a sentence. */
    static boolean isAcross(String line, String below) {
        char last = line.charAt(line.length() - 1);
        char first = below.charAt(0);
        boolean word =
                isLatin(last)
                        && isLatin(first)
                        && (Character.isDigit(first) || !WebFurniture.matches(below));
        return word
                || Words.isPair(last, first)
                || isColon(last)
                || last == '】' && first == '【'
                || line.indexOf('。') >= 0
                || isField(line, below)
                || isRest(below);
    }

    /** 来源：县政府　浏览次｜数：30, or 来源：县人民政｜府　浏览次数：30. */
    private static boolean isField(String line, String below) {
        int gap = Math.max(line.lastIndexOf(' '), line.lastIndexOf('\u3000'));
        int colon = lastColon(line);
        int next = below.replace('\u3000', ' ').indexOf(' ');
        int nextColon = below.replace('：', ':').indexOf(':');
        boolean labelCut =
                colon >= 0
                        && colon < gap
                        && nextColon >= 0
                        && nextColon <= LONGEST_LABEL
                        && (next < 0 || nextColon < next);
        boolean valueCut =
                colon > gap && next > 0 && nextColon > next && !WebFurniture.isField(below);
        return labelCut || valueCut;
    }

    /** Whether a short line is nothing that stands alone. */
    private static boolean isRest(String line) {
        return Chars.width(line) <= WIDEST_REST
                && "[【（(".indexOf(line.charAt(0)) < 0
                && !isColon(line.charAt(line.length() - 1))
                && !WebFurniture.matches(line)
                && TitleLines.likeness(line) == 0
                && !DateLines.matches(line)
                && !Salutations.isSpeech(line)
                && !Salutations.isBare(line)
                && SpeakerLine.of(line).isEmpty();
    }

    private static int lastColon(String line) {
        return Math.max(line.lastIndexOf('：'), line.lastIndexOf(':'));
    }

    private static boolean isColon(char c) {
        return c == '：' || c == ':';
    }

    private static boolean isLatin(char c) {
        return c > ' ' && c < FIRST_BEYOND_LATIN;
    }
}
