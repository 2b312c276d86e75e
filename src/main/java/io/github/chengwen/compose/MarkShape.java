package io.github.chengwen.compose;

import io.github.chengwen.style.Length;
import io.github.chengwen.style.Official;

/**
 * Size and width of a 发文机关标志 by the number of its characters (H-06): as large as fits, narrowed
 * before it gets smaller; a short one is spaced out.
 *
 * @param size in whole points
 * @param widthPercent of each character, in hundredths of its design
 * @param letterspacing between two characters
 */
record MarkShape(Length size, int widthPercent, Length letterspacing) {

    private static final int FULL = 100;
    private static final int POINT = 1000;

    /** So many characters are few. */
    private static final int FEW = 5;

    /** How much of the 版心 a short one is to fill, in hundredths. */
    private static final int LEAST_SHARE = 60;

    static MarkShape of(int characters, Length room, Official.Mark mark) {
        int most = room.milliPoints() / FULL * mark.share();
        int wanted = Math.min(mark.widest().milliPoints(), most / characters);
        int size = mark.largest().milliPoints();
        while (size > mark.smallest().milliPoints() && wanted * FULL / size < mark.narrowest()) {
            size -= POINT;
        }
        // In the smallest size a very long one is narrowed further: it must not be wider than that.
        int percent = Math.max(1, Math.min(FULL, wanted * FULL / size));
        return new MarkShape(
                new Length(size), percent, spacing(characters, size * percent / FULL, room));
    }

    private static Length spacing(int characters, int width, Length room) {
        int least = room.milliPoints() / FULL * LEAST_SHARE;
        boolean few = characters > 1 && characters <= FEW && width * characters < least;
        int gap = few ? (least - width * characters) / (characters - 1) : 0;
        return new Length(new Length(gap).twips() * 50);
    }
}
