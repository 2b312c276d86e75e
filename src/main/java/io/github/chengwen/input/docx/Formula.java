package io.github.chengwen.input.docx;

import io.github.chengwen.input.xml.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * A formula in one line: a/b, x^2, x_i, √(a+b), ∑_(i=1)^n x. What is above, below or under a sign
 * stands in brackets, unless it is one number or name.
 */
final class Formula {

    private static final Pattern ONE = Pattern.compile("[\\p{L}\\p{N}.%％]*");

    private Formula() {}

    /** Of what stands below the element where the cursor is. */
    static String linear(XmlCursor xml) throws XMLStreamException {
        StringBuilder all = new StringBuilder();
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            all.append(part(xml));
        }
        return all.toString();
    }

    private static String part(XmlCursor xml) throws XMLStreamException {
        return switch (xml.name()) {
            case "m:t", "w:t" -> xml.elementText();
            case "m:num" -> grouped(linear(xml));
            case "m:den" -> "/" + grouped(linear(xml));
            case "m:sup", "m:lim" -> raised(xml);
            case "m:sub" -> lowered(linear(xml));
            case "m:limLow" -> limit(xml);
            case "m:rad" -> root(xml);
            case "m:nary" -> large(xml);
            case "m:d" -> bracketed(xml);
            case "m:mr" -> linear(xml) + "; ";
            default -> linear(xml);
        };
    }

    private static String raised(XmlCursor xml) throws XMLStreamException {
        String text = linear(xml);
        return text.isEmpty() ? "" : "^" + grouped(text);
    }

    private static String lowered(String text) {
        return text.isEmpty() ? "" : "_" + grouped(text);
    }

    private static String grouped(String text) {
        boolean bracketed = text.startsWith("(") && text.indexOf(')') == text.length() - 1;
        return bracketed || ONE.matcher(text).matches() ? text : "(" + text + ")";
    }

    private static String limit(XmlCursor xml) throws XMLStreamException {
        StringBuilder all = new StringBuilder();
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            all.append(xml.name().equals("m:lim") ? lowered(linear(xml)) : linear(xml));
        }
        return all.toString();
    }

    private static String root(XmlCursor xml) throws XMLStreamException {
        String degree = "";
        String under = "";
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "m:deg" -> degree = linear(xml);
                case "m:e" -> under = grouped(linear(xml));
                default -> {}
            }
        }
        return (degree.isEmpty() ? "√" : "√[" + degree + "]") + under;
    }

    /** A sum, a product; without a sign of its own it is an integral. */
    private static String large(XmlCursor xml) throws XMLStreamException {
        String sign = "∫";
        StringBuilder rest = new StringBuilder();
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("m:naryPr")) {
                int properties = xml.depth();
                while (xml.nextChild(properties)) {
                    if (xml.name().equals("m:chr")) {
                        sign = xml.attribute("val").orElse("");
                    }
                }
            } else {
                rest.append(xml.name().equals("m:e") ? " " + linear(xml) : part(xml));
            }
        }
        return sign + rest;
    }

    /** In brackets, which are round where it does not say. */
    private static String bracketed(XmlCursor xml) throws XMLStreamException {
        String begin = "(";
        String end = ")";
        String between = "|";
        List<String> parts = new ArrayList<>();
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            if (xml.name().equals("m:e")) {
                parts.add(linear(xml));
            } else if (xml.name().equals("m:dPr")) {
                int properties = xml.depth();
                while (xml.nextChild(properties)) {
                    String value = xml.attribute("val").orElse("");
                    switch (xml.name()) {
                        case "m:begChr" -> begin = value;
                        case "m:endChr" -> end = value;
                        case "m:sepChr" -> between = value;
                        default -> {}
                    }
                }
            }
        }
        return begin + String.join(between, parts) + end;
    }
}
