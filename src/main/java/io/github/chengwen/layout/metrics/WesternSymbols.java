package io.github.chengwen.layout.metrics;

import java.util.HashMap;
import java.util.Map;

/**
 * Advances of Greek, Cyrillic and of the symbols that Times New Roman has, in units of 1/2048 em;
 * those of faces made to its measure.
 */
final class WesternSymbols {

    /** Each character with its advance. */
    private static final String TABLE =
            """
            ď1324 Đ1479 Ħ1479 ı569 Ĳ1451 ĳ1131 ľ832 Ŀ1251 ŀ704 Ł1251 ł569 ŉ1237
            Ŋ1437 ŋ1013 Œ1821 œ1479 ť875 Ŧ1251 ŧ569 ſ569
            Ά1479 ·569 Έ1421 Ή1655 Ί842 Ό1479 Ύ1671 Ώ1522 ΐ551 Α1479 Β1366 Γ1184
            Δ1317 Ε1251 Ζ1251 Η1479 Θ1479 Ι682 Κ1479 Λ1485 Μ1821 Ν1479 Ξ1317 Ο1479
            Π1479 Ρ1139 Σ1192 Τ1251 Υ1479 Φ1497 Χ1479 Ψ1511 Ω1522 Ϊ682 Ϋ1479 ά1073
            έ860 ή1071 ί551 ΰ1014 α1073 β1042 γ905 δ965 ε860 ζ848 η1071 θ981 ι551
            κ1032 λ993 μ1098 ν926 ξ913 ο1024 π1034 ρ1022 ς811 σ1104 τ823 υ1014
            φ1182 χ909 ψ1282 ω1348 ϊ551 ϋ1014 ό1024 ύ1014 ώ1348
            Ё1251 Ђ1540 Ѓ1184 Є1352 Ѕ1139 І682 Ї682 Ј797 Љ1786 Њ1786 Ћ1518 Ќ1366
            Ѝ1479 Ў1450 Џ1479 А1479 Б1176 В1366 Г1184 Д1397 Е1251 Ж1835 З1026
            И1479 Й1479 К1366 Л1389 М1821 Н1479 О1479 П1479 Р1139 С1366 Т1251
            У1450 Ф1618 Х1479 Ц1479 Ч1331 Ш2066 Щ2066 Ъ1446 Ы1786 Ь1176 Э1352
            Ю2105 Я1366 а909 б1042 в967 г840 д1042 е909 ж1415 з809 и1096 й1096
            к995 л1022 м1296 н1096 о1024 п1096 р1024 с909 т895 у1024 ф1327 х1024
            ц1096 ч1030 ш1577 щ1577 ъ1059 ы1376 ь934 э879 ю1530 я942 ѐ909 ё909
            ‐682 ‒1024 –1024 —2048 ―2048 ‖575 ‗1024 ‘682 ’682 ‚682 ‛682 “909 ”909
            „909 ‟909 †1024 ‡1024 •717 …2048 ‰2048 ′448 ″853 ‴853 ‹682 ›682 ‼1173
            ‾682
            €1024 ℅1707 ℓ981 №1954 ℗1556 ™2007 ⅓1536 ⅔1536 ←2048 ↑1024 →2048 ↓1024
            ↔2048 ↕1024 ↨1024 ⇔2048 ∂1012 ∆1253 ∏1686 ∑1460 −1155 ∕342 ∙512 √1124
            ∞1460 ∟2005 ∩1479 ∫561 ≈1124 ≠1124 ≡1155 ≢2048 ≤1124 ≥1124 ■1237 □1237
            ▪726 ▫726 ▬2048 ▲2027 ►2027 ▼2027 ◄2027 ◊1012 ○1237 ◌1217 ●1237 ◐1237
            ◑1237 ◒1237 ◓1237 ◔1237 ◕1237 ◖1237 ◗1237
            """;

    private static final Map<Integer, Integer> ADVANCES = read();

    private WesternSymbols() {}

    private static Map<Integer, Integer> read() {
        Map<Integer, Integer> advances = new HashMap<>();
        for (String entry : TABLE.strip().split("\\s+", -1)) {
            advances.put(entry.codePointAt(0), Integer.parseInt(entry.substring(1)));
        }
        return Map.copyOf(advances);
    }

    /** Whether the face has it. */
    static boolean has(int codePoint) {
        return ADVANCES.containsKey(codePoint);
    }

    /** The advance of one that the face has; another if it has not. */
    static int of(int codePoint, int otherwise) {
        return ADVANCES.getOrDefault(codePoint, otherwise);
    }
}
