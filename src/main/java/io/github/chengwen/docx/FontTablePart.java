package io.github.chengwen.docx;

import io.github.chengwen.docx.opc.EmbeddedFont;
import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.WordXml;
import io.github.chengwen.style.FaceNames;
import io.github.chengwen.style.FaceRole;
import io.github.chengwen.style.Faces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code fontTable.xml}: every face that the styles name, with its stand-in (D-50, D-51). */
final class FontTablePart {

    private static final String NO_BITS = "00000000";

    private FontTablePart() {}

    /**
     * The part.
     *
     * @param embedded the faces that come with the document, in the order of their parts
     */
    static byte[] write(Faces faces, List<EmbeddedFont> embedded) {
        Map<String, FaceNames> named = new LinkedHashMap<>();
        for (FaceRole role : FaceRole.values()) {
            // One face may play several parts.
            named.putIfAbsent(faces.of(role).name(), faces.of(role));
        }
        return WordXml.part(
                "fonts", xml -> named.values().forEach(face -> font(xml, face, embedded)));
    }

    private static void font(WordXml xml, FaceNames face, List<EmbeddedFont> embedded) {
        xml.open("font").attribute("name", face.name());
        face.alternatives().stream()
                .findFirst()
                .ifPresent(alternative -> xml.value("altName", alternative));
        Optional<FontFacts> facts = FontFacts.of(face.name());
        facts.ifPresent(known -> facts(xml, known));
        for (int i = 0; i < embedded.size(); i++) {
            if (embedded.get(i).name().equals(face.name())) {
                xml.open("embedRegular")
                        .relationship(EmbeddedFont.id(i))
                        .attribute("fontKey", embedded.get(i).key())
                        .close();
            }
        }
        xml.close();
    }

    private static void facts(WordXml xml, FontFacts facts) {
        xml.value("panose1", facts.panose())
                .value("charset", facts.charset())
                .value("family", facts.family())
                .value("pitch", facts.pitch())
                .empty(
                        Property.on("sig")
                                .with("usb0", facts.signature().get(0))
                                .with("usb1", facts.signature().get(1))
                                .with("usb2", facts.signature().get(2))
                                .with("usb3", NO_BITS)
                                .with("csb0", facts.signature().get(3))
                                .with("csb1", NO_BITS));
    }
}
