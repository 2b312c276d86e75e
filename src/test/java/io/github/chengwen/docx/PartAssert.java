package io.github.chengwen.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.xmlunit.builder.Input;
import org.xmlunit.xpath.JAXPXPathEngine;

/** What a part holds, by XPath with the prefixes {@code w}, {@code dc} … */
final class PartAssert {

    private static final Map<String, String> PREFIXES =
            Map.of(
                    "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    "dc", "http://purl.org/dc/elements/1.1/",
                    "dcterms", "http://purl.org/dc/terms/",
                    "x",
                            "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");

    private final String xml;
    private final JAXPXPathEngine xpath = new JAXPXPathEngine();

    PartAssert(String xml) {
        this.xml = xml;
        xpath.setNamespaceContext(PREFIXES);
    }

    PartAssert hasXPath(String path) {
        assertThat(xpath.selectNodes(path, Input.fromString(xml).build())).as(path).isNotEmpty();
        return this;
    }

    PartAssert doesNotHaveXPath(String path) {
        assertThat(xpath.selectNodes(path, Input.fromString(xml).build())).as(path).isEmpty();
        return this;
    }

    AbstractStringAssert<?> valueByXPath(String path) {
        return assertThat(xpath.evaluate(path, Input.fromString(xml).build())).as(path);
    }
}
