package io.github.chengwen.docx.xml;

import io.github.chengwen.style.Alignment;
import io.github.chengwen.style.Compatibility;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import java.util.ArrayList;
import java.util.List;

/** The content of {@code w:pPr}, in schema order (D-02, D-05). */
public final class ParagraphProperties {

    /** {@code w:firstLineChars} and its kind count in hundredths of a character. */
    private static final int CHARACTER = 100;

    private ParagraphProperties() {}

    /** All of a look in a style. */
    public static List<Property> of(ParagraphStyle look, Style style) {
        List<Property> properties = new ArrayList<>();
        if (look.keepWithNext()) {
            properties.add(Property.on("keepNext"));
        }
        properties.addAll(rowBreaking(style.lines().compatibility()));
        properties.add(spacing(style.blank(look.rowsBefore()), look.linePitch()));
        if (look.firstIndent() > 0 || look.turnIndent() > 0 || look.rightIndent() > 0) {
            properties.add(indent(look, style.grid().charPitch()));
        }
        if (look.rowsBefore() > 0) {
            // Of several signatures in a row only the first has the blank row above it (D-23,
            // E-29).
            properties.add(Property.on("contextualSpacing"));
        }
        properties.add(alignment(look.alignment()));
        return properties;
    }

    /** The switches that make every program break rows by the same rules (W-20, L-12, L-21). */
    public static List<Property> rowBreaking(Compatibility compatibility) {
        return List.of(
                Property.off("widowControl"),
                Property.of("kinsoku", 1),
                Property.of("overflowPunct", compatibility.overflowPunct() ? 1 : 0),
                Property.off("topLinePunct"),
                Property.off("autoSpaceDE"),
                Property.off("autoSpaceDN"),
                Property.off("snapToGrid"));
    }

    /** A row of its own height, whatever grid the page has. */
    public static List<Property> exactly(Length pitch) {
        return List.of(Property.off("snapToGrid"), spacing(Length.ZERO, pitch));
    }

    /** Space above, none below, rows of an exact height (P-12: 28.95 pt a line, exactly). */
    public static Property spacing(Length before, Length linePitch) {
        return Property.on("spacing")
                .with("before", before.twips())
                .with("after", 0)
                .with("line", linePitch.twips())
                .with("lineRule", "exact");
    }

    public static Property alignment(Alignment alignment) {
        return Property.of(
                "jc",
                switch (alignment) {
                    case LEFT -> "left";
                    case CENTRE -> "center";
                    case RIGHT -> "right";
                    case BOTH -> "both";
                });
    }

    /** In characters for Word and WPS, in twips for everybody else (D-05, W-08). */
    private static Property indent(ParagraphStyle look, Length character) {
        if (look.turnIndent() > 0) {
            return hanging(look, character);
        }
        Property indent = Property.on("ind");
        if (look.rightIndent() > 0) {
            indent =
                    indent.with("rightChars", look.rightIndent() * CHARACTER)
                            .with("right", character.times(look.rightIndent()).twips());
        }
        if (look.firstIndent() > 0) {
            indent =
                    indent.with("firstLineChars", look.firstIndent() * CHARACTER)
                            .with("firstLine", character.times(look.firstIndent()).twips());
        }
        return indent;
    }

    /** In twips alone: Word adds hanging characters to those of the left indent. */
    private static Property hanging(ParagraphStyle look, Length character) {
        int first = look.firstIndent() - look.turnIndent();
        Property indent =
                Property.on("ind").with("left", character.times(look.turnIndent()).twips());
        if (look.rightIndent() > 0) {
            indent = indent.with("right", character.times(look.rightIndent()).twips());
        }
        return indent.with(
                first < 0 ? "hanging" : "firstLine", character.times(Math.abs(first)).twips());
    }
}
