package io.github.chengwen.read.feature;

/** What a line must have before it is worth trying a pattern on it. */
final class Prefilters {

    private Prefilters() {}

    static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean mayHoldDate(String text) {
        if (text.indexOf('月') >= 0) {
            return true;
        }
        for (int i = 4; i < text.length(); i++) {
            if ("-./．－—".indexOf(text.charAt(i)) >= 0 && Character.isDigit(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    static boolean mayHoldCrumbs(String text) {
        return text.indexOf('>') >= 0
                || text.indexOf('＞') >= 0
                || text.indexOf('→') >= 0
                || text.indexOf('»') >= 0
                || text.indexOf('›') >= 0
                || text.indexOf("位置") >= 0;
    }
}
