package io.github.chengwen.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfPageLabels;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.github.chengwen.model.Metadata;
import io.github.chengwen.page.Layout;
import io.github.chengwen.style.Punctuation;
import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What a file says of itself beside its pages (F-02, F-21, F-23, F-30, F-34). */
final class FileProperties {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    /** Inks of a press. */
    private static final int CMYK = 4;

    private final PdfWriter writer;
    private final PdfLevel level;

    FileProperties(PdfWriter writer, PdfLevel level) {
        this.writer = writer;
        this.level = level;
    }

    /** Version and tags, as the level wants them (F-02, F-03, F-30); the file must not be open. */
    void promise() {
        switch (level) {
            case A_1A -> writer.setPDFXConformance(PdfWriter.PDFA1A);
            case A_1B -> writer.setPDFXConformance(PdfWriter.PDFA1B);
            case A_2A, A_2B, A_2U, NONE -> {
                writer.setPdfVersion(PdfWriter.PDF_VERSION_1_7);
                writer.setFullCompression();
            }
        }
        if (level.isTagged()) {
            writer.setTagged();
        }
    }

    /**
     * Title, author, tool and dates, the same in the information dictionary and in XMP. Rows that
     * the DOCX beside it need not have are said of the tool (L-36).
     */
    void describe(Metadata metadata, Punctuation punctuation, String id) {
        String tool = punctuation == Punctuation.GB ? Xmp.TOOL + " (break=gb)" : Xmp.TOOL;
        PdfDictionary info = writer.getInfo();
        put(info, PdfName.TITLE, metadata.title());
        put(info, PdfName.AUTHOR, metadata.author());
        put(info, PdfName.SUBJECT, metadata.subject());
        info.put(PdfName.CREATOR, new PdfString(tool));
        info.put(PdfName.PRODUCER, new PdfString(Xmp.TOOL));
        // OpenPDF enters the time of day.
        info.remove(PdfName.CREATIONDATE);
        metadata.timestamp()
                .map(time -> new PdfString(DATE.format(time)))
                .ifPresent(
                        date -> {
                            info.put(PdfName.CREATIONDATE, date);
                            info.put(PdfName.MODDATE, date);
                        });
        info.put(PdfName.FILEID, new PdfLiteral("[<" + id + "><" + id + ">]"));
        writer.setXmpMetadata(Xmp.packet(metadata, level, tool));
    }

    private static void put(PdfDictionary info, PdfName name, String words) {
        if (!words.isEmpty()) {
            info.put(name, new PdfString(words, PdfObject.TEXT_UNICODE));
        }
    }

    /** How a viewer shows the file and a printer prints it. */
    void present(boolean duplex, Layout pages) {
        int layout = duplex ? PdfWriter.PageLayoutTwoPageRight : PdfWriter.PageLayoutSinglePage;
        int mode =
                pages.bookmarks().isEmpty()
                        ? PdfWriter.PageModeUseNone
                        : PdfWriter.PageModeUseOutlines;
        writer.setViewerPreferences(
                layout | mode | PdfWriter.DisplayDocTitle | PdfWriter.PrintScalingNone);
        if (duplex) {
            writer.addViewerPreference(PdfName.DUPLEX, PdfName.DUPLEXFLIPLONGEDGE);
        }
        label(pages);
        if (!pages.links().isEmpty() && level.isTagged()) {
            writer.setTabs(PdfName.S);
        }
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
    }

    /** Pages bear the numbers that are printed on them; those of the contents are i, ii … */
    private void label(Layout layout) {
        PdfPageLabels labels = new PdfPageLabels();
        if (layout.frontPages() > 0) {
            labels.addPageLabel(1, PdfPageLabels.LOWERCASE_ROMAN_NUMERALS);
        }
        List<Integer> firsts =
                layout.document().restarts()
                        ? layout.firstPages()
                        : List.of(layout.frontPages() + 1);
        firsts.forEach(page -> labels.addPageLabel(page, PdfPageLabels.DECIMAL_ARABIC_NUMERALS));
        writer.setPageLabels(labels);
    }

    /**
     * The output intent, without which no device colour is allowed (F-02: an output intent makes
     * device colours legal); the file must be open.
     */
    void intend(Profile colours) throws IOException {
        intend(colours.bytes(), colours.components(), colours.title(), colours.title());
    }

    /** The same with the profile of a press, which has a name of its own in no registry. */
    void intend(CmykProfile press) throws IOException {
        intend(press.bytes(), CMYK, "Custom", "CMYK");
    }

    private void intend(byte[] bytes, int components, String identifier, String words)
            throws IOException {
        PdfStream profile = new PdfStream(bytes);
        profile.put(PdfName.N, new PdfNumber(components));
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(identifier));
        intent.put(PdfName.INFO, new PdfString(words));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    }
}
