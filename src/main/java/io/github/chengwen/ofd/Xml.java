package io.github.chengwen.ofd;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** A part in XML, written from its first element to its last. */
final class Xml {

    static final String OFD = "http://www.ofdspec.org/2016";

    private final StringBuilder text =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Whether the tag of the last element has not been closed, so that attributes may follow. */
    private boolean inTag;

    /** A part whose root is an element of OFD. */
    static Xml of(String root) {
        return new Xml().begin(root).with("xmlns:ofd", OFD);
    }

    /** Begins an element of OFD. */
    Xml begin(String name) {
        return beginOwn("ofd:" + name);
    }

    /** Begins an element by its name with the prefix. */
    Xml beginOwn(String name) {
        endTag();
        text.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** Gives the element that was just begun an attribute. */
    Xml with(String attribute, String value) {
        text.append(' ').append(attribute).append("=\"");
        escape(value);
        text.append('"');
        return this;
    }

    Xml with(String attribute, int value) {
        return with(attribute, Integer.toString(value));
    }

    /** Adds characters. */
    Xml text(String characters) {
        endTag();
        escape(characters);
        return this;
    }

    /** An element of OFD with characters only. */
    Xml leaf(String name, String characters) {
        return begin(name).text(characters).end();
    }

    /** The same, but nothing where there are no characters. */
    Xml leafUnlessEmpty(String name, String characters) {
        return characters.isEmpty() ? this : leaf(name, characters);
    }

    /** Ends the element that was begun last. */
    Xml end() {
        String name = open.pop();
        if (inTag) {
            text.append("/>");
            inTag = false;
        } else {
            text.append("</").append(name).append('>');
        }
        return this;
    }

    /** Ends what is open; the bytes of the part. */
    byte[] toBytes() {
        while (!open.isEmpty()) {
            end();
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void endTag() {
        if (inTag) {
            text.append('>');
            inTag = false;
        }
    }

    private void escape(String characters) {
        int size;
        for (int i = 0; i < characters.length(); i += size) {
            int character = characters.codePointAt(i);
            size = Character.charCount(character);
            if (isLegal(character)) {
                escape(character);
            }
        }
    }

    private void escape(int character) {
        switch (character) {
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '&' -> text.append("&amp;");
            case '"' -> text.append("&quot;");
            case '\t', '\n', '\r' -> text.append("&#").append(character).append(';');
            default -> text.appendCodePoint(character);
        }
    }

    /** The reader of drafts has reported what is not; this is the last guard (F-40). */
    private static boolean isLegal(int character) {
        boolean control =
                character < 0x20 && character != '\t' && character != '\n' && character != '\r';
        return !control
                && Character.getType(character) != Character.SURROGATE
                && character != 0xFFFE
                && character != 0xFFFF;
    }
}
