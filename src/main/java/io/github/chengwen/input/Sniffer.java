package io.github.chengwen.input;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.manuscript.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides by its content what a file is. Its name counts for Markdown only, which is text like any
 * other.
 */
final class Sniffer {

    private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    private static final String ZIP = "PK\u0003\u0004";
    private static final int HEAD = 4096;

    /** What a page begins with, behind white space and comments. */
    private static final Pattern PAGE =
            Pattern.compile(
                    "(?is)^(?:\\s|<\\?xml[^>]*>|<!--.*?-->)*<(?:!doctype\\s+html|html|head|body)\\b.*");

    private static final Pattern ELEMENT =
            Pattern.compile(
                    "(?i)<(?:p|div|span|br|table|tr|td|h[1-6]|ul|ol|li|font|b|strong|meta|style|a)"
                            + "(?:\\s[^<>]*)?/?>");

    /** So many elements make a piece of a page, where the first of them begins the file. */
    private static final int ELEMENTS = 3;

    private Sniffer() {}

    static Sniffed sniff(String name, byte[] bytes) {
        String head = latin(bytes, HEAD);
        if (head.startsWith(ZIP) || head.startsWith("PK\u0005\u0006")) {
            return zip(bytes);
        }
        if (head.startsWith(OLE2)) {
            return ole2(name, bytes);
        }
        if (head.startsWith("{\\rtf")) {
            return as(DraftFormat.RTF);
        }
        if (withoutMark(head).stripLeading().startsWith("%PDF-")) {
            return as(DraftFormat.PDF);
        }
        return text(name, withoutMark(head));
    }

    private static Sniffed text(String name, String head) {
        String text = head.stripLeading();
        if (text.startsWith("<")) {
            if (text.contains("<office:document") && text.contains("opendocument")) {
                return as(DraftFormat.ODT);
            }
            if (text.contains("<w:wordDocument") || text.contains("<pkg:package")) {
                return not(Code.UNSUPPORTED, "Word XML");
            }
            if (PAGE.matcher(text).matches() || isPiece(text)) {
                return as(DraftFormat.HTML);
            }
        }
        if (isArchivedPage(text)) {
            return as(DraftFormat.HTML);
        }
        boolean markdown =
                DraftFormat.ofName(name).filter(f -> f == DraftFormat.MARKDOWN).isPresent();
        return as(markdown ? DraftFormat.MARKDOWN : DraftFormat.TEXT);
    }

    /** A page with its pictures, as browsers save it: the headers of a mail. */
    private static boolean isArchivedPage(String head) {
        if (!head.startsWith("From:") && !head.startsWith("MIME-Version:")) {
            return false;
        }
        String lower = head.toLowerCase(Locale.ROOT);
        return lower.contains("mime-version:")
                && lower.contains("multipart/related")
                && lower.contains("text/html");
    }

    private static boolean isPiece(String text) {
        Matcher element = ELEMENT.matcher(text);
        int found = 0;
        int first = -1;
        while (found < ELEMENTS && element.find()) {
            first = found == 0 ? element.start() : first;
            found++;
        }
        return found == ELEMENTS && first == 0;
    }

    /** The names of all entries; a file that was cut off has those of its beginning. */
    private static Sniffed zip(byte[] bytes) {
        boolean types = false;
        boolean content = false;
        String other = "";
        for (int i = indexOf(bytes, ZIP, 0); i >= 0; i = indexOf(bytes, ZIP, i + 4)) {
            String entry = entryName(bytes, i);
            if (entry.startsWith("word/")) {
                return as(DraftFormat.DOCX);
            }
            types |= entry.equals("[Content_Types].xml");
            content |= entry.equals("content.xml");
            if (entry.startsWith("xl/")) {
                other = "XLSX";
            } else if (entry.startsWith("ppt/")) {
                other = "PPTX";
            } else if (entry.equals("OFD.xml")) {
                other = "OFD";
            } else if (entry.equals("mimetype")) {
                String kind = latin(bytes, i + 30 + entry.length(), 80);
                if (kind.startsWith("application/vnd.oasis.opendocument.text")) {
                    return as(DraftFormat.ODT);
                }
                other = kind.contains("spreadsheet") ? "ODS" : "ODP / EPUB";
            }
        }
        if (other.isEmpty() && content) {
            return as(DraftFormat.ODT);
        }
        if (other.isEmpty() && types) {
            return as(DraftFormat.DOCX);
        }
        return other.isEmpty() ? not(Code.BINARY_INPUT, "ZIP") : not(Code.UNSUPPORTED, other);
    }

    private static String entryName(byte[] bytes, int at) {
        int length =
                at + 30 <= bytes.length
                        ? (bytes[at + 26] & 0xff) | (bytes[at + 27] & 0xff) << 8
                        : 0;
        return latin(bytes, at + 30, length);
    }

    private static Sniffed ole2(String name, byte[] bytes) {
        if (has(bytes, "EncryptedPackage")) {
            return not(Code.PASSWORD);
        }
        if (has(bytes, "WordDocument")) {
            return as(DraftFormat.DOC);
        }
        if (has(bytes, "Workbook") || has(bytes, "Book")) {
            return not(Code.UNSUPPORTED, "XLS");
        }
        if (has(bytes, "PowerPoint Document")) {
            return not(Code.UNSUPPORTED, "PPT");
        }
        // The directory may stand at the end of a file that was cut off.
        boolean named = DraftFormat.ofName(name).filter(f -> f == DraftFormat.DOC).isPresent();
        if (has(bytes, "MatOST")) {
            return not(Code.UNSUPPORTED, "Microsoft Works");
        }
        return named ? not(Code.DAMAGED, "DOC", "WordDocument") : not(Code.UNSUPPORTED, "OLE2");
    }

    /** The name of a stream, as the directory of such a file has it; some write it in one case. */
    private static boolean has(byte[] bytes, String stream) {
        return hasExactly(bytes, stream)
                || hasExactly(bytes, stream.toLowerCase(Locale.ROOT))
                || hasExactly(bytes, stream.toUpperCase(Locale.ROOT));
    }

    private static boolean hasExactly(byte[] bytes, String stream) {
        String wide =
                new String(stream.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return indexOf(bytes, wide + "\0\0", 0) >= 0;
    }

    private static int indexOf(byte[] bytes, String wanted, int from) {
        for (int i = from; i + wanted.length() <= bytes.length; i++) {
            int k = 0;
            while (k < wanted.length() && (bytes[i + k] & 0xff) == wanted.charAt(k)) {
                k++;
            }
            if (k == wanted.length()) {
                return i;
            }
        }
        return -1;
    }

    private static String latin(byte[] bytes, int length) {
        return latin(bytes, 0, length);
    }

    private static String latin(byte[] bytes, int from, int length) {
        int start = Math.min(from, bytes.length);
        int end = Math.min(start + length, bytes.length);
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** Without a byte order mark; of UTF-16 every other byte, which is that of the mark-up. */
    private static String withoutMark(String head) {
        String text = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
        boolean wide = text.startsWith("\u00ff\u00fe") || text.startsWith("\u00fe\u00ff");
        return wide ? text.substring(2).replace("\0", "") : text;
    }

    private static Sniffed as(DraftFormat format) {
        return new Sniffed.As(format);
    }

    private static Sniffed not(Code code, String... arguments) {
        return new Sniffed.Not(Refusal.of(code, arguments));
    }

    /** Such as {@code DOC} of 讲话.doc. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toUpperCase(Locale.ROOT);
    }
}
