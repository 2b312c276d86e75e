package io.github.chengwen.pdf;

import io.github.chengwen.model.Metadata;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The XMP packet that says what the file is and that it is PDF/A-2u (F-02, F-33). */
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
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>U</pdfaid:conformance>
            <dc:format>application/pdf</dc:format>
            <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
            """;

    private static final String END =
            """
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private Xmp() {}

    static byte[] packet(Metadata metadata) {
        StringBuilder out = new StringBuilder(BEGIN);
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
        String date = DATE.format(metadata.timestamp());
        out.append("<xmp:CreateDate>").append(date).append("</xmp:CreateDate>\n");
        out.append("<xmp:ModifyDate>").append(date).append("</xmp:ModifyDate>\n");
        out.append("<xmp:CreatorTool>").append(TOOL).append("</xmp:CreatorTool>\n");
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
