package io.github.chengwen.pdf;

import io.github.chengwen.model.Metadata;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The XMP packet that says what the file is and which standards it keeps (F-02, F-33). */
final class Xmp {

    static final String TOOL = "Chengwen";

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private static final String BEGIN =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/"
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:format>application/pdf</dc:format>
            <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
            """;

    /** PDF/UA-1, and what PDF/A asks to be said of a property that it does not know. */
    private static final String ACCESSIBLE =
            """
            <pdfuaid:part>1</pdfuaid:part>
            <pdfaExtension:schemas
             xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>part of ISO 14289</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag>
            </pdfaExtension:schemas>
            """;

    private static final String END =
            """
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private Xmp() {}

    static byte[] packet(Metadata metadata, PdfLevel level, String tool) {
        StringBuilder out = new StringBuilder(BEGIN);
        if (level.isArchivable()) {
            out.append("<pdfaid:part>").append(level.part()).append("</pdfaid:part>\n");
            out.append("<pdfaid:conformance>")
                    .append(level.conformance())
                    .append("</pdfaid:conformance>\n");
        }
        // PDF/UA wants a title.
        if (level.isAccessible() && !metadata.title().isBlank()) {
            out.append(ACCESSIBLE);
        }
        out.append("<dc:title>").append(alternative(metadata.title())).append("</dc:title>\n");
        if (!metadata.author().isEmpty()) {
            out.append("<dc:creator><rdf:Seq><rdf:li>")
                    .append(escaped(metadata.author()))
                    .append("</rdf:li></rdf:Seq></dc:creator>\n");
        }
        if (!metadata.subject().isEmpty()) {
            out.append("<dc:description>")
                    .append(alternative(metadata.subject()))
                    .append("</dc:description>\n");
        }
        metadata.timestamp()
                .map(DATE::format)
                .ifPresent(
                        date -> {
                            out.append("<xmp:CreateDate>").append(date);
                            out.append("</xmp:CreateDate>\n<xmp:ModifyDate>").append(date);
                            out.append("</xmp:ModifyDate>\n");
                        });
        out.append("<xmp:CreatorTool>").append(tool).append("</xmp:CreatorTool>\n");
        out.append("<pdf:Producer>").append(TOOL).append("</pdf:Producer>\n");
        return out.append(END).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String alternative(String words) {
        return "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(words) + "</rdf:li></rdf:Alt>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
