package io.github.chengwen.docx;

import io.github.chengwen.testing.Golden;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
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
