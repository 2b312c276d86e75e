package io.github.chengwen.docx.opc;

import java.util.Comparator;

/** The order of parts: by name, the numbers in them by value, image2 before image10. */
final class PartNames {

    static final Comparator<String> ORDER =
            Comparator.comparing((String path) -> path.substring(0, skip(path, 0, false)))
                    .thenComparingInt(PartNames::number);

    private PartNames() {}

    private static int number(String path) {
        int from = skip(path, 0, false);
        int to = skip(path, from, true);
        return from == to ? 0 : Integer.parseInt(path.substring(from, to));
    }

    /** The index behind the digits, or what is none, that stand at an index. */
    private static int skip(String path, int from, boolean digits) {
        int to = from;
        while (to < path.length() && Character.isDigit(path.charAt(to)) == digits) {
            to++;
        }
        return to;
    }
}
