package io.github.chengwen.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The transitional schemas as a judge of a DOCX file (D-45). */
public final class WordSchema {

    private WordSchema() {}

    /** What is invalid, part by part; empty for a valid file. */
    public static List<String> errors(byte[] docx) throws IOException, XmlException {
        List<String> errors = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (!isPackaging(e.getName())) {
                    errors.addAll(errors(e.getName(), zip.readAllBytes()));
                }
            }
        }
        return errors;
    }

    /** What POI writes itself. */
    private static boolean isPackaging(String path) {
        return path.endsWith(".rels")
                || path.equals("[Content_Types].xml")
                || path.equals("docProps/core.xml")
                || path.startsWith("word/media/")
                || path.startsWith("word/fonts/");
    }

    private static List<String> errors(String path, byte[] xml) throws IOException, XmlException {
        List<XmlError> errors = new ArrayList<>();
        parse(path, new ByteArrayInputStream(xml))
                .validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(error -> path + ": " + error.getMessage()).toList();
    }

    private static XmlObject parse(String path, ByteArrayInputStream xml)
            throws IOException, XmlException {
        return switch (path) {
            case "word/document.xml" -> DocumentDocument.Factory.parse(xml);
            case "word/styles.xml" -> StylesDocument.Factory.parse(xml);
            case "word/settings.xml" -> SettingsDocument.Factory.parse(xml);
            case "word/fontTable.xml" -> FontsDocument.Factory.parse(xml);
            case "word/footer1.xml",
                    "word/footer2.xml",
                    "word/footer3.xml",
                    "word/footer4.xml",
                    "word/footer5.xml",
                    "word/footer6.xml" ->
                    FtrDocument.Factory.parse(xml);
            case "word/footnotes.xml" -> FootnotesDocument.Factory.parse(xml);
            case "word/header1.xml", "word/header2.xml" -> HdrDocument.Factory.parse(xml);
            case "docProps/app.xml" -> PropertiesDocument.Factory.parse(xml);
            default -> throw new AssertionError("no schema is known for " + path);
        };
    }
}
