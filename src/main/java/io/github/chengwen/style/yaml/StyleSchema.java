package io.github.chengwen.style.yaml;

import io.github.chengwen.diag.Code;
import io.github.chengwen.style.Collection;
import io.github.chengwen.style.DocxFonts;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.FaceNames;
import io.github.chengwen.style.FaceRole;
import io.github.chengwen.style.Faces;
import io.github.chengwen.style.Grid;
import io.github.chengwen.style.HouseRules;
import io.github.chengwen.style.HouseTerms;
import io.github.chengwen.style.Lines;
import io.github.chengwen.style.Official;
import io.github.chengwen.style.PageGeometry;
import io.github.chengwen.style.PageNumber;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.PdfSize;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.Tables;
import io.github.chengwen.style.TitleBlock;
import io.github.chengwen.style.Verdict;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of a style, each with the type of its value. */
final class StyleSchema {

    private StyleSchema() {}

    /** Keys of {@code terms} that are no terms. */
    private static final String POSTS = "posts";

    private static final String ORDER = "order";

    static Style style(Section root) {
        root.mention(StyleLoader.EXTENDS);
        String name = root.read("name", Limits.NAME);
        String subject = root.read("subject", Limits.NAME);
        PageGeometry page = root.section("page", StyleSchema::page);
        Grid grid = root.section("grid", StyleSchema::grid);
        Lines lines = root.section("lines", StyleSchema::lines);
        Faces faces = root.section("faces", StyleSchema::faces);
        PageNumber pageNumber = root.section("pageNumber", StyleSchema::pageNumber);
        TitleBlock titleBlock = root.section("titleBlock", StyleSchema::titleBlock);
        Collection collection = root.section("collection", StyleSchema::collection);
        Tables tables = root.section("tables", StyleSchema::tables);
        PdfSize pdf = root.section("pdf", section -> section.read("size", Limits.PDF_SIZE));
        DocxFonts docx = root.section("docx", section -> section.read("fonts", Limits.DOCX_FONTS));
        HouseRules check =
                root.optionalSection("check", StyleSchema::check, HouseRules.none())
                        .withTerms(
                                root.optionalSection(
                                        "terms", StyleSchema::terms, HouseTerms.none()));
        ParagraphStyle normal =
                root.section("normal", section -> ParagraphSchema.normal(section, grid));
        Map<Element, ParagraphStyle> elements =
                root.section("elements", section -> ParagraphSchema.elements(section, normal));
        Optional<Official> official =
                root.optionalSection(
                        "official",
                        section -> Optional.of(OfficialSchema.official(section)),
                        Optional.empty());
        return new Style(
                name,
                subject,
                page,
                grid,
                lines,
                faces,
                pageNumber,
                titleBlock,
                collection,
                tables,
                pdf,
                docx,
                check,
                elements,
                official);
    }

    private static PageGeometry page(Section section) {
        return new PageGeometry(
                section.read("width", Limits.PAPER),
                section.read("height", Limits.PAPER),
                section.read("top", Limits.MARGIN),
                section.read("bottom", Limits.MARGIN),
                section.read("inner", Limits.MARGIN),
                section.read("outer", Limits.MARGIN),
                section.read("duplex", Limits.FLAG));
    }

    private static Grid grid(Section section) {
        return new Grid(
                section.read("rowPitch", Limits.PITCH),
                section.read("charPitch", Limits.PITCH),
                section.read("baseline", Limits.PERCENT));
    }

    private static Lines lines(Section section) {
        return new Lines(
                section.read("match", Limits.MATCH).compatibility(),
                section.read("punctuation", Limits.PUNCTUATION),
                section.read("styleSeparator", Limits.FLAG));
    }

    private static Faces faces(Section section) {
        Map<FaceRole, FaceNames> names = new EnumMap<>(FaceRole.class);
        for (FaceRole role : FaceRole.values()) {
            List<String> all = section.list(Kind.key(role), Limits.FACE_NAME);
            names.put(role, new FaceNames(all.get(0), all.subList(1, all.size())));
        }
        return new Faces(names);
    }

    private static PageNumber pageNumber(Section section) {
        return new PageNumber(
                section.read("position", Limits.POSITION),
                section.read("face", Limits.ROLE),
                section.read("size", Limits.SIZE),
                section.read("linePitch", Limits.PITCH),
                section.read("indent", Limits.MARGIN),
                section.read("footer", Limits.MARGIN),
                section.read("dashBelow", Limits.MARGIN),
                section.read("before", Limits.AFFIX),
                section.read("after", Limits.AFFIX));
    }

    private static TitleBlock titleBlock(Section section) {
        return new TitleBlock(
                section.read("blankBefore", Limits.ROWS),
                section.read("blankAfter", Limits.ROWS),
                section.read("maxCharacters", Limits.CHARACTERS),
                section.read("preferredCharacters", Limits.CHARACTERS));
    }

    private static Tables tables(Section section) {
        return new Tables(
                section.read("rules", Limits.RULES),
                section.read("line", Limits.LINE),
                section.read("heavy", Limits.LINE),
                section.read("beside", Limits.MARGIN),
                section.read("above", Limits.MARGIN),
                section.read("portraitColumns", Limits.COLUMNS),
                section.read("fromTabs", Limits.FROM_TABS));
    }

    private static HouseRules check(Section section) {
        Map<Code, Verdict> verdicts = new EnumMap<>(Code.class);
        for (Code code : Code.values()) {
            if (HouseRules.mayDecide(code)) {
                section.find(code.id(), Limits.VERDICT).ifPresent(v -> verdicts.put(code, v));
            }
        }
        return new HouseRules(verdicts);
    }

    /** The right form is the key, the forms that the house does not want are its values. */
    private static HouseTerms terms(Section section) {
        Map<String, String> rightForms = new LinkedHashMap<>();
        for (String right : section.keys()) {
            if (!right.equals(POSTS) && !right.equals(ORDER)) {
                section.list(right, Limits.TERM).forEach(wrong -> rightForms.put(wrong, right));
            }
        }
        Map<String, List<String>> posts =
                section.optionalSection(POSTS, StyleSchema::lists, Map.of());
        Map<String, List<String>> orders =
                section.optionalSection(ORDER, StyleSchema::lists, Map.of());
        return new HouseTerms(rightForms, posts, List.copyOf(orders.values()));
    }

    /** A list for each key, in the order of the keys. */
    private static Map<String, List<String>> lists(Section section) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        section.keys().forEach(key -> lists.put(key, section.list(key, Limits.TERM)));
        return lists;
    }

    private static Collection collection(Section section) {
        return new Collection(
                section.read("wrapper", Limits.WRAPPER), section.read("contents", Limits.FLAG));
    }
}
