package io.github.chengwen.input.number;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a number is written. The constants are the names that OOXML gives them. */
public enum NumberForm {
    DECIMAL,
    DECIMAL_ZERO,
    DECIMAL_FULL_WIDTH,
    DECIMAL_ENCLOSED_CIRCLE,
    DECIMAL_ENCLOSED_PAREN,
    DECIMAL_ENCLOSED_FULLSTOP,
    UPPER_LETTER,
    LOWER_LETTER,
    UPPER_ROMAN,
    LOWER_ROMAN,
    /** 一, 十一, 一百零一. */
    CHINESE_COUNTING,
    /** 一〇, 一一: digit by digit. */
    IDEOGRAPH_DIGITAL,
    /** 壹, 壹拾壹. */
    CHINESE_LEGAL,
    /** 甲, 乙. */
    IDEOGRAPH_TRADITIONAL,
    /** 子, 丑. */
    IDEOGRAPH_ZODIAC,
    IDEOGRAPH_ENCLOSED_CIRCLE,
    BULLET,
    NONE;

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String COUNTING = "零一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final int LARGEST = 99_999;

    private static final Map<String, NumberForm> BY_NAME =
            Map.ofEntries(
                    Map.entry("decimal", DECIMAL),
                    Map.entry("decimalHalfWidth", DECIMAL),
                    Map.entry("ordinal", DECIMAL),
                    Map.entry("numberInDash", DECIMAL),
                    Map.entry("decimalZero", DECIMAL_ZERO),
                    Map.entry("decimalFullWidth", DECIMAL_FULL_WIDTH),
                    Map.entry("decimalFullWidth2", DECIMAL_FULL_WIDTH),
                    Map.entry("decimalEnclosedCircle", DECIMAL_ENCLOSED_CIRCLE),
                    Map.entry("decimalEnclosedCircleChinese", DECIMAL_ENCLOSED_CIRCLE),
                    Map.entry("decimalEnclosedParen", DECIMAL_ENCLOSED_PAREN),
                    Map.entry("decimalEnclosedFullstop", DECIMAL_ENCLOSED_FULLSTOP),
                    Map.entry("upperLetter", UPPER_LETTER),
                    Map.entry("lowerLetter", LOWER_LETTER),
                    Map.entry("upperRoman", UPPER_ROMAN),
                    Map.entry("lowerRoman", LOWER_ROMAN),
                    Map.entry("chineseCounting", CHINESE_COUNTING),
                    Map.entry("chineseCountingThousand", CHINESE_COUNTING),
                    Map.entry("japaneseCounting", CHINESE_COUNTING),
                    Map.entry("taiwaneseCounting", CHINESE_COUNTING),
                    Map.entry("taiwaneseCountingThousand", CHINESE_COUNTING),
                    Map.entry("koreanCounting", CHINESE_COUNTING),
                    Map.entry("ideographDigital", IDEOGRAPH_DIGITAL),
                    Map.entry("japaneseDigitalTenThousand", IDEOGRAPH_DIGITAL),
                    Map.entry("taiwaneseDigital", IDEOGRAPH_DIGITAL),
                    Map.entry("chineseLegalSimplified", CHINESE_LEGAL),
                    Map.entry("ideographLegalTraditional", CHINESE_LEGAL),
                    Map.entry("japaneseLegal", CHINESE_LEGAL),
                    Map.entry("ideographTraditional", IDEOGRAPH_TRADITIONAL),
                    Map.entry("ideographZodiac", IDEOGRAPH_ZODIAC),
                    Map.entry("ideographEnclosedCircle", IDEOGRAPH_ENCLOSED_CIRCLE),
                    Map.entry("bullet", BULLET),
                    Map.entry("none", NONE));

    /** The form that OOXML calls so. */
    public static Optional<NumberForm> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** A number in this form; one that the form cannot write in digits. */
    public String write(int number) {
        int n = Math.max(0, Math.min(number, LARGEST));
        return switch (this) {
            case DECIMAL -> String.valueOf(n);
            case DECIMAL_ZERO -> n < 10 ? "0" + n : String.valueOf(n);
            case DECIMAL_FULL_WIDTH -> fullWidth(n);
            case DECIMAL_ENCLOSED_CIRCLE -> circled(n);
            case DECIMAL_ENCLOSED_PAREN -> from(0x2474, 20, n);
            case DECIMAL_ENCLOSED_FULLSTOP -> from(0x2488, 20, n);
            case UPPER_LETTER -> letters(n).toUpperCase(Locale.ROOT);
            case LOWER_LETTER -> letters(n);
            case UPPER_ROMAN -> roman(n);
            case LOWER_ROMAN -> roman(n).toLowerCase(Locale.ROOT);
            case CHINESE_COUNTING -> counting(n, COUNTING, "十百千", true);
            case IDEOGRAPH_DIGITAL -> digits(n);
            case CHINESE_LEGAL -> counting(n, LEGAL, "拾佰仟", false);
            case IDEOGRAPH_TRADITIONAL -> sign(STEMS, n);
            case IDEOGRAPH_ZODIAC -> sign(BRANCHES, n);
            case IDEOGRAPH_ENCLOSED_CIRCLE -> from(0x3280, 10, n);
            case BULLET, NONE -> "";
        };
    }

    private static String from(int first, int count, int n) {
        return n >= 1 && n <= count ? Character.toString(first + n - 1) : String.valueOf(n);
    }

    private static String circled(int n) {
        if (n == 0) {
            return "⓪";
        }
        if (n <= 20) {
            return from(0x2460, 20, n);
        }
        return n <= 35 ? from(0x3251, 15, n - 20) : from(0x32b1, 15, n - 35);
    }

    private static String fullWidth(int n) {
        return String.valueOf(n)
                .chars()
                .map(c -> c - '0' + '０')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** a … z, aa, bb …, as Word counts. */
    private static String letters(int n) {
        if (n == 0) {
            return "0";
        }
        char letter = (char) ('a' + (n - 1) % 26);
        return String.valueOf(letter).repeat((n - 1) / 26 + 1);
    }

    private static String roman(int n) {
        if (n == 0 || n >= 4000) {
            return String.valueOf(n);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder out = new StringBuilder();
        int rest = n;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                out.append(signs[i]);
                rest -= values[i];
            }
        }
        return out.toString();
    }

    private static String sign(String signs, int n) {
        return n >= 1 && n <= signs.length()
                ? String.valueOf(signs.charAt(n - 1))
                : String.valueOf(n);
    }

    private static String digits(int n) {
        StringBuilder out = new StringBuilder();
        for (char digit : String.valueOf(n).toCharArray()) {
            out.append(DIGITS.charAt(digit - '0'));
        }
        return out.toString();
    }

    /**
     * 一百二十, with one zero for a gap.
     *
     * @param units ten, hundred, thousand
     * @param bareTen whether ten to nineteen begin with the ten: 十一, not 一十一
     */
    private static String counting(int n, String digits, String units, boolean bareTen) {
        if (n >= 10_000) {
            String rest = n % 10_000 == 0 ? "" : counting(n % 10_000, digits, units, false);
            boolean gap = !rest.isEmpty() && n % 10_000 < 1000;
            return counting(n / 10_000, digits, units, bareTen)
                    + "万"
                    + (gap ? digits.substring(0, 1) : "")
                    + rest;
        }
        if (n == 0) {
            return digits.substring(0, 1);
        }
        StringBuilder out = new StringBuilder();
        String number = String.valueOf(n);
        boolean gap = false;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) - '0';
            int unit = number.length() - i - 1;
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap) {
                out.append(digits.charAt(0));
                gap = false;
            }
            boolean ten = unit == 1 && digit == 1 && i == 0;
            if (!(ten && bareTen)) {
                out.append(digits.charAt(digit));
            }
            if (unit > 0) {
                out.append(units.charAt(unit - 1));
            }
        }
        return out.toString();
    }
}
