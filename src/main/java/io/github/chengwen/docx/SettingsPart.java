package io.github.chengwen.docx;

import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.WordXml;
import io.github.chengwen.style.Kinsoku;
import io.github.chengwen.style.PageNumber;
import io.github.chengwen.style.Style;
import java.util.List;

/** {@code settings.xml}, in schema order (D-40…D-42). */
final class SettingsPart {

    private static final String WORD_URI = "http://schemas.microsoft.com/office/word";

    /** Two characters of 五号, as in Word's own Chinese template; the styles use no tab. */
    private static final int DEFAULT_TAB = 420;

    /** Layout as Word 2013 and later do it (D-41). */
    private static final int WORD_2013 = 15;

    private SettingsPart() {}

    /**
     * The part.
     *
     * @param notes whether the file has footnotes
     * @param fonts whether it has faces
     */
    static byte[] write(Style style, boolean notes, boolean fonts) {
        return WordXml.part("settings", xml -> write(xml, style, notes, fonts));
    }

    private static void write(WordXml xml, Style style, boolean notes, boolean fonts) {
        xml.empty(Property.on("zoom").with("percent", 100));
        if (fonts) {
            // D-52: what Word saves has them too, with the characters that were typed since.
            xml.empty(Property.on("embedTrueTypeFonts"));
            xml.empty(Property.on("saveSubsetFonts"));
        }
        if (style.page().duplex()) {
            xml.empty(Property.on("mirrorMargins"));
        }
        xml.empty(Property.of("defaultTabStop", DEFAULT_TAB));
        if (style.pageNumber().position() == PageNumber.Position.OUTER) {
            xml.empty(Property.on("evenAndOddHeaders"));
        }
        xml.empty(Property.on("noPunctuationKerning"));
        xml.empty(Property.of("characterSpacingControl", "doNotCompress"));
        xml.empty(kinsoku("noLineBreaksAfter", Kinsoku.NOT_LAST));
        xml.empty(kinsoku("noLineBreaksBefore", Kinsoku.NOT_FIRST));
        if (notes) {
            Property rules = Property.on("footnotePr");
            for (int id : NotesPart.RULES) {
                rules = rules.holding(Property.on("footnote").with("id", id));
            }
            xml.write(rules);
        }
        xml.properties("compat", compatibility());
        xml.empty(Property.of("themeFontLang", "en-US").with("eastAsia", "zh-CN"));
    }

    /** A list that is present replaces Word's own (L-04). */
    private static Property kinsoku(String name, String characters) {
        return Property.on(name).with("lang", "zh-CN").with("val", characters);
    }

    private static List<Property> compatibility() {
        return List.of(
                Property.on("spaceForUL"),
                Property.on("doNotLeaveBackslashAlone"),
                Property.on("ulTrailSpace"),
                Property.on("doNotExpandShiftReturn"),
                Property.on("useFELayout"),
                setting("compatibilityMode", WORD_2013),
                setting("overrideTableStyleFontSizeAndJustification", 1),
                setting("enableOpenTypeFeatures", 1),
                setting("doNotFlipMirrorIndents", 1));
    }

    private static Property setting(String name, int value) {
        return Property.on("compatSetting")
                .with("name", name)
                .with("uri", WORD_URI)
                .with("val", value);
    }
}
