package io.github.chengwen.docx.xml;

/**
 * Characters that a part can hold. The reader has reported the others (F-40: no controls and no
 * private-use characters); this is the last guard, because a single one of them makes Word refuse
 * the whole file.
 */
public final class XmlText {

    private XmlText() {}

    /** Without control characters, noncharacters and halves of surrogate pairs. */
    public static String legal(String text) {
        if (text.codePoints().allMatch(XmlText::isLegal)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isLegal).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isLegal(int codePoint) {
        return !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE
                && codePoint != 0xFFFE
                && codePoint != 0xFFFF;
    }
}
