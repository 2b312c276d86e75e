package io.github.chengwen.font;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** The characters of GB 2312, told by the JDK's own charset. */
final class Gb2312 {

    private Gb2312() {}

    /** The 682 symbols and letters and the 6,763 Han characters. */
    static List<Integer> characters() {
        List<Integer> characters = new ArrayList<>();
        for (int row = 0xA1; row <= 0xF7; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                byte[] bytes = {(byte) row, (byte) cell};
                int codePoint = new String(bytes, Charset.forName("GB2312")).codePointAt(0);
                if (codePoint != 0xFFFD) {
                    characters.add(codePoint);
                }
            }
        }
        return characters;
    }

    static List<Integer> han() {
        return characters().stream().filter(Character::isIdeographic).toList();
    }
}
