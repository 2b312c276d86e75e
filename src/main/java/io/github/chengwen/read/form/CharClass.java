package io.github.chengwen.read.form;

/** The class of a character: all that a feature may say of it. No feature carries a character. */
public final class CharClass {

    public static final int NONE = 0;
    public static final int HAN = 1;
    public static final int DIGIT = 2;
    public static final int NUMERAL = 3;
    public static final int SPACE = 4;
    public static final int LETTER = 5;
    public static final int COMMA = 6;
    public static final int PAUSE = 7;
    public static final int STOP = 8;
    public static final int COLON = 9;
    public static final int SEMICOLON = 10;
    public static final int EXCLAMATION = 11;
    public static final int QUESTION = 12;
    public static final int OPEN_BRACKET = 13;
    public static final int CLOSE_BRACKET = 14;
    public static final int OPEN_QUOTE = 15;
    public static final int CLOSE_QUOTE = 16;
    public static final int OPEN_TITLE = 17;
    public static final int CLOSE_TITLE = 18;
    public static final int DOT = 19;
    public static final int DASH = 20;
    public static final int ELLIPSIS = 21;
    public static final int MIDDLE_DOT = 22;
    public static final int OPEN_SQUARE = 23;
    public static final int CLOSE_SQUARE = 24;
    public static final int ASTERISK = 25;
    public static final int CIRCLED = 26;
    public static final int BAR = 27;
    public static final int ARROW = 28;
    public static final int SHAPE = 29;
    public static final int OTHER = 30;

    /** The end of a line: a stop inside a closing quote or bracket. */
    public static final int STOP_AND_CLOSER = 31;

    private CharClass() {}

    public static int of(char c) {
        if (c >= '0' && c <= '9' || c >= '０' && c <= '９') {
            return DIGIT;
        }
        if (Chars.isSpace(c)) {
            return SPACE;
        }
        int mark =
                switch (c) {
                    case '，', ',' -> COMMA;
                    case '、' -> PAUSE;
                    case '。' -> STOP;
                    case '：', ':' -> COLON;
                    case '；', ';' -> SEMICOLON;
                    case '！', '!' -> EXCLAMATION;
                    case '？', '?' -> QUESTION;
                    case '（', '(' -> OPEN_BRACKET;
                    case '）', ')' -> CLOSE_BRACKET;
                    case '“', '‘', '「', '『' -> OPEN_QUOTE;
                    case '”', '’', '」', '』', '"' -> CLOSE_QUOTE;
                    case '《' -> OPEN_TITLE;
                    case '》' -> CLOSE_TITLE;
                    case '.', '．' -> DOT;
                    case '—', '-', '–', '―', '－', '～', '~', '⸺' -> DASH;
                    case '…', '⋯' -> ELLIPSIS;
                    case '·', '•', '・' -> MIDDLE_DOT;
                    case '〔', '[', '【', '［' -> OPEN_SQUARE;
                    case '〕', ']', '】', '］' -> CLOSE_SQUARE;
                    case '*', '＊', '×', '#' -> ASTERISK;
                    case '|', '｜', '/' -> BAR;
                    case '>', '＞', '→', '»' -> ARROW;
                    case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '〇', '○', '零', '百' ->
                            NUMERAL;
                    default -> NONE;
                };
        if (mark != NONE) {
            return mark;
        }
        if (c >= '①' && c <= '⒛') {
            return CIRCLED;
        }
        if (c >= '■' && c <= '➿') {
            return SHAPE;
        }
        if (Chars.isHan(c)) {
            return HAN;
        }
        return Character.isLetter(c) ? LETTER : OTHER;
    }

    /** The class of the last character, of the stop before it where that closes a quote. */
    public static int ofEnd(String text) {
        int last = of(text.charAt(text.length() - 1));
        boolean closes = last == CLOSE_QUOTE || last == CLOSE_BRACKET;
        if (closes && text.length() > 1 && isStop(of(text.charAt(text.length() - 2)))) {
            return STOP_AND_CLOSER;
        }
        return last == DOT && Chars.isHalfWidthStop(text, text.length() - 1) ? STOP : last;
    }

    public static boolean isStop(int end) {
        return end == STOP
                || end == EXCLAMATION
                || end == QUESTION
                || end == ELLIPSIS
                || end == STOP_AND_CLOSER;
    }

    /** A run of characters, letters, digits, numerals or spaces counts once in a shape. */
    public static boolean isRun(int type) {
        return type == HAN || type == DIGIT || type == NUMERAL || type == SPACE || type == LETTER;
    }
}
