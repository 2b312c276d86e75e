package io.github.chengwen.testing;

import io.github.chengwen.style.Alignment;
import io.github.chengwen.style.Collection;
import io.github.chengwen.style.Element;
import io.github.chengwen.style.FaceNames;
import io.github.chengwen.style.FaceRole;
import io.github.chengwen.style.Faces;
import io.github.chengwen.style.Grid;
import io.github.chengwen.style.Length;
import io.github.chengwen.style.PageGeometry;
import io.github.chengwen.style.PageNumber;
import io.github.chengwen.style.ParagraphStyle;
import io.github.chengwen.style.Style;
import io.github.chengwen.style.TitleBlock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Styles whose numbers are those of norm.md, written out once more so that a test is a check. */
public final class TestStyles {

    private static final Length SAN_HAO = Length.ofPoints(16);
    private static final Length SI_HAO = Length.ofPoints(14);
    private static final Length ER_HAO = Length.ofPoints(22);
    private static final Length ROW = Length.ofPoints(28.95);
    private static final Length TITLE_ROW = Length.ofPoints(35);
    private static final Length TIGHT = Length.ofPoints(-0.25);

    private TestStyles() {}

    /** 讲话稿 (P-01…P-28, S-01…S-23). */
    public static Style speech() {
        return new Style(
                "speech",
                "讲话稿",
                page(),
                new Grid(ROW, Length.ofPoints(15.75), 80),
                faces(),
                pageNumber(PageNumber.Position.OUTER),
                new TitleBlock(0, 1, 20, 18),
                new Collection(Collection.Wrapper.LABEL),
                elements());
    }

    /** The same with the number elsewhere (P-28). */
    public static Style speechNumbered(PageNumber.Position position) {
        Style speech = speech();
        return new Style(
                speech.name(),
                speech.subject(),
                speech.page(),
                speech.grid(),
                speech.faces(),
                pageNumber(position),
                speech.titleBlock(),
                speech.collection(),
                speech.elements());
    }

    private static PageGeometry page() {
        return new PageGeometry(
                Length.ofMillimetres(210),
                Length.ofMillimetres(297),
                Length.ofMillimetres(37),
                Length.ofMillimetres(35),
                Length.ofMillimetres(28),
                Length.ofMillimetres(26),
                true);
    }

    private static Faces faces() {
        return new Faces(
                Map.of(
                        FaceRole.BIAO_SONG, face("方正小标宋简体", "FZXiaoBiaoSong-B05S"),
                        FaceRole.FANG_SONG, face("仿宋_GB2312", "仿宋"),
                        FaceRole.KAI, face("楷体_GB2312", "楷体"),
                        FaceRole.HEI, face("黑体", "SimHei"),
                        FaceRole.SONG, face("宋体", "SimSun"),
                        FaceRole.LATIN, new FaceNames("Times New Roman", List.of())));
    }

    private static FaceNames face(String name, String alternative) {
        return new FaceNames(name, List.of(alternative));
    }

    private static PageNumber pageNumber(PageNumber.Position position) {
        return new PageNumber(
                position,
                FaceRole.SONG,
                SI_HAO,
                SI_HAO,
                SI_HAO,
                Length.ofPoints(71.25),
                Length.ofMillimetres(7),
                "— ",
                " —");
    }

    private static Map<Element, ParagraphStyle> elements() {
        Map<Element, ParagraphStyle> looks = new EnumMap<>(Element.class);
        looks.put(
                Element.TITLE,
                new ParagraphStyle(
                        FaceRole.BIAO_SONG,
                        FaceRole.BIAO_SONG,
                        ER_HAO,
                        Length.ZERO,
                        TITLE_ROW,
                        Alignment.CENTRE,
                        0,
                        0,
                        0,
                        true));
        looks.put(Element.SUBTITLE, centred());
        looks.put(Element.MARK, centred());
        looks.put(Element.SPEAKER, centred());
        looks.put(Element.DATE, centred());
        looks.put(Element.SALUTATION, text(FaceRole.FANG_SONG, Alignment.LEFT, 0, 0, 0, true));
        looks.put(Element.HEADING_1, heading(FaceRole.HEI));
        looks.put(Element.HEADING_2, heading(FaceRole.KAI));
        looks.put(Element.HEADING_3, heading(FaceRole.FANG_SONG));
        looks.put(Element.HEADING_4, heading(FaceRole.FANG_SONG));
        looks.put(Element.BODY, text(FaceRole.FANG_SONG, Alignment.BOTH, 2, 0, 0, false));
        looks.put(Element.SIGNATURE, text(FaceRole.FANG_SONG, Alignment.RIGHT, 0, 2, 1, true));
        looks.put(Element.SIGN_DATE, text(FaceRole.FANG_SONG, Alignment.RIGHT, 0, 4, 0, false));
        looks.put(Element.ATTACHMENT, text(FaceRole.FANG_SONG, Alignment.LEFT, 2, 0, 1, false));
        looks.put(Element.NOTE, text(FaceRole.FANG_SONG, Alignment.LEFT, 2, 0, 0, false));
        looks.put(Element.ARTICLE_LABEL, text(FaceRole.KAI, Alignment.LEFT, 0, 0, 0, true));
        return looks;
    }

    private static ParagraphStyle centred() {
        return text(FaceRole.KAI, Alignment.CENTRE, 0, 0, 0, true);
    }

    private static ParagraphStyle heading(FaceRole face) {
        return text(face, Alignment.BOTH, 2, 0, 0, true);
    }

    private static ParagraphStyle text(
            FaceRole face,
            Alignment alignment,
            int firstIndent,
            int rightIndent,
            int rowsBefore,
            boolean keepWithNext) {
        return new ParagraphStyle(
                face,
                FaceRole.LATIN,
                SAN_HAO,
                TIGHT,
                ROW,
                alignment,
                firstIndent,
                rightIndent,
                rowsBefore,
                keepWithNext);
    }
}
