package io.github.chengwen.input.odt;

import io.github.chengwen.input.manuscript.CharacterLook;
import io.github.chengwen.input.xml.XmlCursor;
import java.util.Optional;

/** What a style says of how characters look, as far as it does. */
record CharacterStyle(Optional<Integer> size, Optional<Boolean> bold, Optional<String> face) {

    static final CharacterStyle NONE =
            new CharacterStyle(Optional.empty(), Optional.empty(), Optional.empty());

    private static final int TWIPS_PER_HALF_POINT = 10;

    /** Of the text properties where the cursor stands; those of Chinese characters come first. */
    static CharacterStyle read(XmlCursor xml) {
        return new CharacterStyle(
                xml.attribute("font-size-asian")
                        .or(() -> xml.attribute("font-size"))
                        .map(size -> Lengths.twips(size) / TWIPS_PER_HALF_POINT)
                        .filter(size -> size > 0),
                xml.attribute("font-weight-asian")
                        .or(() -> xml.attribute("font-weight"))
                        .map(CharacterStyle::isBold),
                xml.attribute("font-name-asian").or(() -> xml.attribute("font-family-asian")));
    }

    private static boolean isBold(String weight) {
        return weight.equals("bold") || weight.matches("[6-9]00");
    }

    /** The same with what is missing taken from another. */
    CharacterStyle or(CharacterStyle other) {
        return new CharacterStyle(size.or(other::size), bold.or(other::bold), face.or(other::face));
    }

    CharacterLook look() {
        return new CharacterLook(size.orElse(0), bold.orElse(false), face.orElse(""));
    }
}
