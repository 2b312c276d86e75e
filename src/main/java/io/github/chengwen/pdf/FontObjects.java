package io.github.chengwen.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.github.chengwen.font.FaceDescription;
import io.github.chengwen.font.Subset;
import io.github.chengwen.font.outline.Box;
import java.io.IOException;
import java.util.Arrays;

/**
 * The objects that make up a face in a file: a composite font of one TrueType or CFF program whose
 * glyphs are drawn by their numbers (ISO 32000-1, 9.7; F-10).
 */
final class FontObjects {

    private static final int FIXED_PITCH = 1;
    private static final int NONSYMBOLIC = 1 << 5;
    private static final int ITALIC = 1 << 6;
    private static final int FORCE_BOLD = 1 << 18;

    /** Thickness of the stems, which no face tells: that of a regular face. */
    private static final int STEM = 80;

    /** Width of a glyph that {@code W} leaves out, in 1/1000 em. */
    private static final int USUAL_WIDTH = 1000;

    private final PdfIndirectReference reference;
    private final Subset subset;
    private final FaceDescription description;
    private final PdfName name;
    private final PdfWriter writer;
    private final PdfLevel level;
    private final boolean small;

    /**
     * @param small whether the programs are packed as small as zlib can, however long it takes
     */
    FontObjects(EmbeddedFace face, PdfWriter writer, PdfLevel level, boolean small) {
        this.small = small;
        this.reference = face.reference();
        this.subset = face.subset();
        this.description = face.face().description();
        this.name = new PdfName(subset.tag() + "+" + description.name());
        this.writer = writer;
        this.level = level;
    }

    /** Writes them. */
    void write() throws IOException {
        PdfDictionary font = new PdfDictionary(PdfName.FONT);
        font.put(PdfName.SUBTYPE, PdfName.TYPE0);
        font.put(PdfName.BASEFONT, name);
        font.put(PdfName.ENCODING, new PdfName("Identity-H"));
        font.put(PdfName.DESCENDANTFONTS, new PdfArray(add(cidFont())));
        font.put(PdfName.TOUNICODE, add(toUnicode()));
        writer.addToBody(font, reference);
    }

    private PdfStream toUnicode() {
        return ToUnicode.of(subset.codePoints(), writer.getCompressionLevel());
    }

    private PdfDictionary cidFont() throws IOException {
        PdfDictionary collection = new PdfDictionary();
        collection.put(PdfName.REGISTRY, new PdfString("Adobe"));
        collection.put(PdfName.ORDERING, new PdfString("Identity"));
        collection.put(PdfName.SUPPLEMENT, new PdfNumber(0));
        PdfDictionary font = new PdfDictionary(PdfName.FONT);
        font.put(PdfName.SUBTYPE, isCff() ? PdfName.CIDFONTTYPE0 : PdfName.CIDFONTTYPE2);
        font.put(PdfName.BASEFONT, name);
        font.put(PdfName.CIDSYSTEMINFO, collection);
        if (!isCff()) {
            font.put(PdfName.CIDTOGIDMAP, PdfName.IDENTITY);
        }
        font.put(PdfName.DW, new PdfNumber(USUAL_WIDTH));
        font.put(PdfName.W, widths());
        font.put(PdfName.FONTDESCRIPTOR, add(descriptor()));
        return font;
    }

    /** Those that are not usual, each row of them with the number of its first glyph. */
    private PdfLiteral widths() {
        StringBuilder rows = new StringBuilder();
        int last = subset.codePoints().length;
        boolean open = false;
        for (int glyph = 1; glyph <= last; glyph++) {
            int width = subset.advance(glyph);
            if (width == USUAL_WIDTH) {
                rows.append(open ? "]" : "");
                open = false;
            } else {
                rows.append(open ? " " : glyph + "[").append(width);
                open = true;
            }
        }
        return new PdfLiteral("[" + rows + (open ? "]]" : "]"));
    }

    private PdfDictionary descriptor() throws IOException {
        Box box = description.box();
        PdfDictionary descriptor = new PdfDictionary(PdfName.FONTDESCRIPTOR);
        descriptor.put(PdfName.FONTNAME, name);
        descriptor.put(PdfName.FLAGS, new PdfNumber(flags()));
        descriptor.put(
                PdfName.FONTBBOX, new PdfRectangle(box.xMin(), box.yMin(), box.xMax(), box.yMax()));
        descriptor.put(PdfName.ITALICANGLE, new PdfNumber(description.italicAngle()));
        descriptor.put(PdfName.ASCENT, new PdfNumber(description.ascent()));
        descriptor.put(PdfName.DESCENT, new PdfNumber(description.descent()));
        descriptor.put(PdfName.CAPHEIGHT, new PdfNumber(description.capHeight()));
        descriptor.put(PdfName.STEMV, new PdfNumber(STEM));
        descriptor.put(isCff() ? PdfName.FONTFILE3 : PdfName.FONTFILE2, add(program()));
        if (level.isFirstPart()) {
            descriptor.put(PdfName.CIDSET, add(new PdfStream(present())));
        }
        return descriptor;
    }

    private boolean isCff() {
        return subset.kind() == Subset.Kind.CFF;
    }

    private int flags() {
        return NONSYMBOLIC
                | (description.fixedPitch() ? FIXED_PITCH : 0)
                | (description.italic() ? ITALIC : 0)
                | (description.bold() ? FORCE_BOLD : 0);
    }

    private PdfStream program() {
        byte[] program = subset.program();
        PdfStream stream = new PdfStream(small ? program : HuffmanZlib.of(program));
        if (small) {
            stream.flateCompress(writer.getCompressionLevel());
        } else {
            stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        }
        if (isCff()) {
            stream.put(PdfName.SUBTYPE, new PdfName("CIDFontType0C"));
        } else {
            stream.put(new PdfName("Length1"), new PdfNumber(program.length));
        }
        return stream;
    }

    /** A bit for each glyph, from the highest of the first byte on (ISO 19005-1, 6.3.5). */
    private byte[] present() {
        int count = subset.glyphCount();
        byte[] bits = new byte[(count + 7) / 8];
        Arrays.fill(bits, (byte) 0xFF);
        bits[bits.length - 1] = (byte) (0xFF00 >> ((count - 1) % 8 + 1));
        return bits;
    }

    private PdfIndirectReference add(PdfDictionary object) throws IOException {
        return writer.addToBody(object).getIndirectReference();
    }
}
