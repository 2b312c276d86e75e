package io.github.chengwen.docx;

import io.github.chengwen.testing.Golden;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole of what is written, for a look and for review of every change. */
class GoldenTest {

    @ParameterizedTest
    @ValueSource(strings = {"document", "styles", "settings", "fontTable", "footer1", "footer2"})
    void speech(String part) throws IOException, TransformerException {
        String xml = Docx.of(Drafts.speech()).part("word/" + part + ".xml");
        Golden.assertMatches("docx/speech/" + part + ".xml", pretty(xml));
    }

    /** Every character of every part, also of those that POI writes: no JDK may change one. */
    @Test
    void digests() throws IOException, NoSuchAlgorithmException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        StringBuilder digests = new StringBuilder();
        Docx.of(Drafts.speech())
                .parts()
                .forEach(
                        (path, text) ->
                                digests.append(hex(sha256, text))
                                        .append("  ")
                                        .append(path)
                                        .append('\n'));
        Golden.assertMatches("docx/speech/sha256.txt", digests.toString());
    }

    private static String hex(MessageDigest digest, String text) {
        return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String pretty(String xml) throws TransformerException {
        Transformer indent = TransformerFactory.newDefaultInstance().newTransformer();
        indent.setOutputProperty(OutputKeys.INDENT, "yes");
        indent.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        indent.setOutputProperty("{http://xml.apache.org/xslt}indent-amount", "2");
        StringWriter pretty = new StringWriter();
        indent.transform(new StreamSource(new StringReader(xml)), new StreamResult(pretty));
        return pretty.toString();
    }
}
