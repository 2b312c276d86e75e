package io.github.chengwen.docx;

import io.github.chengwen.docx.xml.Property;
import io.github.chengwen.docx.xml.WordXml;
import io.github.chengwen.style.FaceNames;
import io.github.chengwen.style.FaceRole;
import io.github.chengwen.style.Faces;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code fontTable.xml}: every face that the styles name, with its stand-in (D-50, D-51). */
final class FontTablePart {

    private static final String NO_BITS = "00000000";

    private FontTablePart() {}

    static byte[] write(Faces faces) {
        Map<String, FaceNames> named = new LinkedHashMap<>();
        for (FaceRole role : FaceRole.values()) {
            // One face may play several parts.
            named.putIfAbsent(faces.of(role).name(), faces.of(role));
        }
        return WordXml.part("fonts", xml -> named.values().forEach(face -> font(xml, face)));
    }

    private static void font(WordXml xml, FaceNames face) {
        xml.open("font").attribute("name", face.name());
        face.alternatives().stream()
                .findFirst()
                .ifPresent(alternative -> xml.value("altName", alternative));
        Optional<FontFacts> facts = FontFacts.of(face.name());
        facts.ifPresent(known -> facts(xml, known));
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
