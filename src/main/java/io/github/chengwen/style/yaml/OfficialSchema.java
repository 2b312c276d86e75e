package io.github.chengwen.style.yaml;

import io.github.chengwen.style.Length;
import io.github.chengwen.style.Official;

/** The keys of the look of official documents (official.md). */
final class OfficialSchema {

    private static final Kind<Official.Head.Form> FORM = Kind.constant(Official.Head.Form.values());
    private static final Kind<Official.Signing.Seal> SEAL =
            Kind.constant(Official.Signing.Seal.values());

    private static final Kind<Official.Gap> GAP = Kind.constant(Official.Gap.values());

    /** Whole rules: thin enough for a hairline, and nothing for none. */
    private static final Kind<Length> RULE = Kind.length(Length.ZERO, Length.ofPoints(10));

    private OfficialSchema() {}

    static Official official(Section section) {
        return new Official(
                section.section("mark", OfficialSchema::mark),
                section.section("head", OfficialSchema::head),
                section.section("signing", OfficialSchema::signing),
                section.section("attachment", OfficialSchema::attachment),
                section.section("imprint", OfficialSchema::imprint),
                section.read("gap", GAP));
    }

    private static Official.Mark mark(Section section) {
        return new Official.Mark(
                section.read("printed", Limits.FLAG),
                section.read("ink", Limits.INK),
                section.read("top", Limits.MARGIN),
                section.read("inkTop", Limits.PERCENT),
                section.read("largest", Limits.SIZE),
                section.read("smallest", Limits.SIZE),
                section.read("widest", Limits.MARGIN),
                section.read("narrowest", Limits.PERCENT),
                section.read("share", Limits.PERCENT));
    }

    private static Official.Head head(Section section) {
        return new Official.Head(
                section.read("form", FORM),
                section.read("fieldRows", Limits.ROWS),
                section.read("blankAbove", Limits.ROWS),
                section.read("blankBelow", Limits.ROWS),
                section.read("rule", RULE),
                section.read("thinRule", RULE),
                section.read("gap", Limits.MARGIN));
    }

    private static Official.Signing signing(Section section) {
        return new Official.Signing(
                section.read("seal", SEAL),
                section.read("diameter", Limits.MARGIN),
                section.read("stampWidth", Limits.MARGIN),
                section.read("stampHeight", Limits.MARGIN));
    }

    private static Official.Attached attachment(Section section) {
        return new Official.Attached(section.read("bound", Limits.FLAG));
    }

    private static Official.Imprint imprint(Section section) {
        return new Official.Imprint(
                section.read("evenPage", Limits.FLAG),
                section.read("thick", RULE),
                section.read("thin", RULE));
    }
}
