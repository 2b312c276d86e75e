package io.github.chengwen.testing;

import io.github.chengwen.style.Alignment;
import io.github.chengwen.style.Collection;
import io.github.chengwen.style.Collection.Wrapper;
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

/** The look of a speech, for tests of what draws it. */
public final class TestStyles {

    private static final Length ROW = Length.ofPoints(28.95);

    private TestStyles() {}

    /** norm.md sections 1 and 3. */
    public static Style speech() {
        return new Style(
                "speech",
                "讲话稿",
                new PageGeometry(
                        Length.ofMillimetres(210),
                        Length.ofMillimetres(297),
                        Length.ofMillimetres(37),
                        Length.ofMillimetres(35),
                        Length.ofMillimetres(28),
                        Length.ofMillimetres(26),
                        true),
                new Grid(ROW, Length.ofPoints(15.75), 80),
                faces(),
                new PageNumber(
                        PageNumber.Position.OUTER,
                        FaceRole.SONG,
                        Length.ofPoints(14),
                        Length.ofPoints(14),
                        Length.ofPoints(14),
                        Length.ofPoints(71.25),
                        Length.ofMillimetres(7),
                        "— ",
                        " —"),
                new TitleBlock(0, 1, 20, 18),
                new Collection(Wrapper.LABEL),
                elements());
    }

    private static Faces faces() {
        return new Faces(
                Map.of(
                        FaceRole.BIAO_SONG, new FaceNames("方正小标宋简体", List.of()),
                        FaceRole.FANG_SONG, new FaceNames("仿宋_GB2312", List.of("仿宋")),
                        FaceRole.KAI, new FaceNames("楷体_GB2312", List.of("楷体")),
                        FaceRole.HEI, new FaceNames("黑体", List.of("SimHei")),
                        FaceRole.SONG, new FaceNames("宋体", List.of("SimSun")),
                        FaceRole.LATIN, new FaceNames("Times New Roman", List.of())));
    }

    private static Map<Element, ParagraphStyle> elements() {
        Map<Element, ParagraphStyle> looks = new EnumMap<>(Element.class);
        looks.put(
                Element.TITLE,
                new ParagraphStyle(
                        FaceRole.BIAO_SONG,
                        FaceRole.BIAO_SONG,
                        Length.ofPoints(22),
                        Length.ZERO,
                        Length.ofPoints(35),
                        Alignment.CENTRE,
                        0,
                        0,
                        0,
                        true));
        for (Element e : List.of(Element.SUBTITLE, Element.MARK, Element.SPEAKER, Element.DATE)) {
            looks.put(e, look(FaceRole.KAI, Alignment.CENTRE, 0, 0, 0, true));
        }
        looks.put(Element.ARTICLE_LABEL, look(FaceRole.KAI, Alignment.LEFT, 0, 0, 0, true));
        looks.put(Element.SALUTATION, look(FaceRole.FANG_SONG, Alignment.LEFT, 0, 0, 0, true));
        looks.put(Element.HEADING_1, look(FaceRole.HEI, Alignment.BOTH, 2, 0, 0, true));
        looks.put(Element.HEADING_2, look(FaceRole.KAI, Alignment.BOTH, 2, 0, 0, true));
        looks.put(Element.HEADING_3, look(FaceRole.FANG_SONG, Alignment.BOTH, 2, 0, 0, true));
        looks.put(Element.HEADING_4, look(FaceRole.FANG_SONG, Alignment.BOTH, 2, 0, 0, true));
        looks.put(Element.BODY, look(FaceRole.FANG_SONG, Alignment.BOTH, 2, 0, 0, false));
        looks.put(Element.SIGNATURE, look(FaceRole.FANG_SONG, Alignment.RIGHT, 0, 2, 1, true));
        looks.put(Element.SIGN_DATE, look(FaceRole.FANG_SONG, Alignment.RIGHT, 0, 4, 0, false));
        looks.put(Element.ATTACHMENT, look(FaceRole.FANG_SONG, Alignment.LEFT, 2, 0, 1, false));
        looks.put(Element.NOTE, look(FaceRole.FANG_SONG, Alignment.LEFT, 2, 0, 0, false));
        return looks;
    }

    private static ParagraphStyle look(
            FaceRole face, Alignment alignment, int first, int right, int before, boolean keep) {
        return new ParagraphStyle(
                face,
                FaceRole.LATIN,
                Length.ofPoints(16),
                Length.ofPoints(-0.25),
                ROW,
                alignment,
                first,
                right,
                before,
                keep);
    }
}
