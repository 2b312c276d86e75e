package io.github.chengwen.docx.xml;

import io.github.chengwen.style.FaceNames;
import io.github.chengwen.style.Faces;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.ParagraphStyle;
import java.util.List;

/**
 * The content of {@code w:rPr}, in schema order (D-03). No bold, no italic: faces carry the
 * contrast.
 */
public final class RunProperties {

    private RunProperties() {}

    public static List<Property> of(ParagraphStyle look, Faces faces) {
        return of(faces.of(look.face()), faces.of(look.latin()), look.spacing(), look.size());
    }

    public static List<Property> of(FaceNames han, FaceNames latin, Length spacing, Length size) {
        return List.of(
                faces(han, latin),
                Property.of("color", "auto"),
                Property.of("spacing", spacing.twips()),
                Property.off("kern"),
                Property.of("sz", size.halfPoints()),
                Property.of("szCs", size.halfPoints()),
                language());
    }

    public static Property faces(FaceNames han, FaceNames latin) {
        return Property.on("rFonts")
                .with("ascii", latin.name())
                .with("hAnsi", latin.name())
                .with("eastAsia", han.name())
                .with("cs", latin.name());
    }

    public static Property language() {
        return Property.of("lang", "en-US").with("eastAsia", "zh-CN");
    }
}
