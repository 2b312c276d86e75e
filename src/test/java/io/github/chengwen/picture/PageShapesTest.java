package io.github.chengwen.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.font.outline.Outline;
import io.github.chengwen.glyph.DrawOperation;
import io.github.chengwen.glyph.DrawOperations;
import io.github.chengwen.glyph.Glyphs;
import io.github.chengwen.glyph.PlacedGlyph;
import io.github.chengwen.layout.Layouter;
import io.github.chengwen.model.Document;
import io.github.chengwen.page.Layout;
import io.github.chengwen.page.Page;
import io.github.chengwen.read.StructureReader;
import io.github.chengwen.style.FaceRole;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.text.SourceText;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the workbench draws is what the PDF shows. */
final class PageShapesTest {

    private static final String DRAFT =
            """
            在全县防汛工作会议上的讲话
            县长　柳闻川
            （2025年5月6日）
            同志们：
            一、思想要重视——不能松劲
            （一）河堤要查。查一遍，改一遍，共12处。
            """;

    private static Page page() {
        List<Document> documents =
                StructureReader.read(SourceText.of("draft", DRAFT)).draft().documents();
        Layout layout = Layouter.layout(documents, BuiltInStyles.speech());
        return layout.pages().get(0);
    }

    @Test
    void everyGlyphIsWhereThePdfHasIt() {
        Page page = page();
        Glyphs glyphs = new Glyphs(FontCatalog.bundled());
        List<String> drawn = new ArrayList<>();
        page.items().stream()
                .flatMap(item -> item.match(new DrawOperations(glyphs)).stream())
                .filter(DrawOperation.Line.class::isInstance)
                .map(DrawOperation.Line.class::cast)
                .forEach(
                        operation -> {
                            for (PlacedGlyph glyph : glyphs.place(operation.runs())) {
                                drawn.add(
                                        glyph.codePoint()
                                                + " "
                                                + Math.round(glyph.origin())
                                                + " "
                                                + operation.baseline()
                                                + " "
                                                + glyph.size());
                            }
                        });

        List<String> shown = new ArrayList<>();
        for (ShapeRow row : new PageShapes(FontCatalog.bundled()).rows(page)) {
            for (ShapeRun run : row.runs()) {
                for (int i = 0; i < run.characters().size(); i++) {
                    shown.add(
                            run.characters().get(i)
                                    + " "
                                    + run.origins().get(i)
                                    + " "
                                    + row.baseline()
                                    + " "
                                    + run.size());
                }
            }
        }

        assertThat(shown).isEqualTo(drawn).hasSizeGreaterThan(70);
    }

    @Test
    void thePathOfAGlyphIsItsOutlineToTheThousandthOfAnEm() {
        for (int character : "讲话回——12（）Ag".codePoints().toArray()) {
            Outline outline =
                    FontCatalog.bundled()
                            .faceFor(FaceRole.BIAO_SONG, character)
                            .orElseThrow()
                            .outline(character);

            List<String> points = points(GlyphPath.of(outline));
            assertThat(points(parsed(GlyphData.of(outline))))
                    .as(Character.toString(character))
                    .isEqualTo(points)
                    .hasSizeGreaterThan(3);
        }
    }

    @Test
    void aGlyphWithoutInkHasNoPath() {
        assertThat(GlyphData.of(Outline.EMPTY)).isEmpty();
    }

    /** The corners and control points in thousandths of an em; one after another only once. */
    private static List<String> points(Path2D path) {
        List<String> points = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int segment = i.currentSegment(at);
            int count =
                    segment == PathIterator.SEG_CLOSE
                            ? 0
                            : segment == PathIterator.SEG_QUADTO ? 4 : 2;
            for (int k = 0; k < count; k += 2) {
                String point = Math.round(at[k] * 1000) + " " + Math.round(at[k + 1] * 1000);
                if (points.isEmpty() || !points.get(points.size() - 1).equals(point)) {
                    points.add(point);
                }
            }
        }
        return points;
    }

    private static Path2D parsed(String data) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double[] at = {0, 0};
        double[] start = {0, 0};
        for (MatchResult command :
                Pattern.compile("([mlhvqz])([^a-z]*)").matcher(data).results().toList()) {
            double[] n = numbers(command.group(2));
            switch (command.group(1)) {
                case "m" -> {
                    move(at, n[0], n[1]);
                    start = at.clone();
                    path.moveTo(at[0], at[1]);
                }
                case "l" -> line(path, at, n[0], n[1]);
                case "h" -> line(path, at, n[0], 0);
                case "v" -> line(path, at, 0, n[0]);
                case "q" -> {
                    double cx = at[0] + n[0] / 1000;
                    double cy = at[1] - n[1] / 1000;
                    move(at, n[2], n[3]);
                    path.quadTo(cx, cy, at[0], at[1]);
                }
                default -> {
                    path.closePath();
                    at = start.clone();
                }
            }
        }
        return path;
    }

    private static void line(Path2D path, double[] at, double dx, double dy) {
        move(at, dx, dy);
        path.lineTo(at[0], at[1]);
    }

    private static void move(double[] at, double dx, double dy) {
        at[0] += dx / 1000;
        at[1] -= dy / 1000;
    }

    private static double[] numbers(String text) {
        try (Scanner scanner = new Scanner(text.replace("-", " -"))) {
            List<Double> numbers = new ArrayList<>();
            while (scanner.hasNextInt()) {
                numbers.add((double) scanner.nextInt());
            }
            return numbers.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }
}
