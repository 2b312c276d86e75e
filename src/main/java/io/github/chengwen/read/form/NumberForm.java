package io.github.chengwen.read.form;

/** The forms of heading numbers, from the highest level to the lowest (E-24, S-20). */
public enum NumberForm {
    /** 一、 */
    HAN(1),
    /** （一） */
    HAN_BRACKETED(2),
    /** 1. or 1、 */
    ARABIC(3),
    /** （1）, 1) or ① */
    ARABIC_BRACKETED(4);

    private final int level;

    NumberForm(int level) {
        this.level = level;
    }

    public int level() {
        return level;
    }

    public static NumberForm ofLevel(int level) {
        return switch (level) {
            case 1 -> HAN;
            case 2 -> HAN_BRACKETED;
            case 3 -> ARABIC;
            case 4 -> ARABIC_BRACKETED;
            default -> throw new IllegalArgumentException("no heading of level " + level);
        };
    }

    /** How the norm writes a number of this form (S-21). */
    public String label(int value) {
        return switch (this) {
            case HAN -> HanNumerals.of(value) + "、";
            case HAN_BRACKETED -> "（" + HanNumerals.of(value) + "）";
            case ARABIC -> value + ".";
            case ARABIC_BRACKETED -> "（" + value + "）";
        };
    }
}
