package io.github.chengwen.input.pdf;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.manuscript.Extract;
import io.github.chengwen.input.manuscript.Guarded;
import io.github.chengwen.input.manuscript.ManuscriptBuilder;
import io.github.chengwen.input.manuscript.Refusal;
import io.github.chengwen.input.word.HeaderText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;

/** Reads the text of a PDF, one paragraph a line. */
public final class PdfReader {

    private static final String NAME = "PDF";
    private static final int MOST_PAGES = 3000;

    /** More pages than this part without text make a scan. */
    private static final float SCANNED = 0.2f;

    /** More than this part of characters that mean nothing. */
    private static final float GARBLED = 0.02f;

    /** On a page of two columns most rows have a gap in its middle. */
    private static final float COLUMNS = 0.6f;

    private static final int FEWEST_ROWS = 10;

    private PdfReader() {}

    /** Total: any bytes give a manuscript or the reason why not, and soon. */
    public static Extract read(byte[] bytes) {
        return Guarded.read(NAME, () -> readHere(bytes));
    }

    private static Extract readHere(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return read(document);
        } catch (InvalidPasswordException e) {
            return Refusal.of(Code.PASSWORD);
        }
    }

    private static Extract read(PDDocument document) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            return Refusal.of(Code.BEYOND_LIMIT, MOST_PAGES + " × PDF");
        }
        ManuscriptBuilder manuscript = new ManuscriptBuilder();
        PageGlyphs reader = new PageGlyphs();
        List<Row> rows = new ArrayList<>();
        List<Float> heights = new ArrayList<>();
        List<Integer> blank = new ArrayList<>();
        int pictures = 0;
        int comments = 0;
        for (int page = 1; page <= pages; page++) {
            PDPage sheet = document.getPage(page - 1);
            List<Row> found = RowBuilder.rows(reader.read(document, page), page);
            heights.add(sheet.getCropBox().getHeight());
            int images = images(sheet);
            if (found.isEmpty() && images > 0) {
                blank.add(page);
            }
            if (isInColumns(found, sheet.getCropBox().getWidth())) {
                return Refusal.of(Code.UNSUPPORTED, "双栏 PDF (two columns, p. " + page + ")");
            }
            pictures += images;
            comments += comments(sheet);
            rows.addAll(found);
        }
        Optional<Refusal> refusal = refusal(rows, blank, pages);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        HeaderText headers = new HeaderText();
        Paragraphs.add(RunningRows.without(rows, heights, headers), manuscript);
        headers.add(reader.turned());
        headers.tell(manuscript);
        tell(manuscript, Code.PICTURE_DROPPED, pictures);
        tell(manuscript, Code.COMMENTS_DROPPED, comments);
        return manuscript.build();
    }

    private static void tell(ManuscriptBuilder manuscript, Code code, int count) {
        if (count > 0) {
            manuscript.loseAnywhere(code, count, "");
        }
    }

    private static Optional<Refusal> refusal(List<Row> rows, List<Integer> blank, int pages) {
        if (blank.size() > SCANNED * pages) {
            return Optional.of(Refusal.of(Code.SCANNED, String.valueOf(blank.get(0))));
        }
        int characters = 0;
        int meaningless = 0;
        for (Row row : rows) {
            characters += row.text().length();
            meaningless +=
                    (int)
                            row.text()
                                    .chars()
                                    .filter(c -> c == 0xfffd || c >= 0xe000 && c <= 0xf8ff)
                                    .count();
        }
        return meaningless > GARBLED * characters
                ? Optional.of(Refusal.of(Code.UNSUPPORTED, "乱码 PDF (no usable text)"))
                : Optional.empty();
    }

    private static boolean isInColumns(List<Row> rows, float width) {
        long parted =
                rows.stream()
                        .filter(row -> row.gap() > 0.45f * width && row.gap() < 0.6f * width)
                        .count();
        return rows.size() >= FEWEST_ROWS && parted > COLUMNS * rows.size();
    }

    private static int images(PDPage page) {
        PDResources resources = page.getResources();
        int images = 0;
        if (resources != null) {
            for (COSName name : resources.getXObjectNames()) {
                images += resources.isImageXObject(name) ? 1 : 0;
            }
        }
        return images;
    }

    private static int comments(PDPage page) throws IOException {
        int comments = 0;
        for (PDAnnotation annotation : page.getAnnotations()) {
            boolean remark = annotation instanceof PDAnnotationMarkup;
            comments += remark && annotation.getContents() != null ? 1 : 0;
        }
        return comments;
    }
}
