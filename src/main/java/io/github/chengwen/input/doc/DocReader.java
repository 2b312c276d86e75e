package io.github.chengwen.input.doc;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.manuscript.Changes;
import io.github.chengwen.input.manuscript.Extract;
import io.github.chengwen.input.manuscript.Guarded;
import io.github.chengwen.input.manuscript.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads a DOC as its author sees it once all changes are accepted. */
public final class DocReader {

    private static final String NAME = "DOC";

    /** Files are made of sectors; some that WPS writes lack the rest of the last. */
    private static final int SECTOR = 512;

    private DocReader() {}

    /** Total: any bytes give a manuscript or the reason why not, and soon. */
    public static Extract read(byte[] bytes, Changes changes) {
        return Guarded.read(NAME, () -> readHere(bytes, changes));
    }

    private static Extract readHere(byte[] bytes, Changes changes) throws IOException {
        int length = (bytes.length + SECTOR - 1) / SECTOR * SECTOR;
        byte[] padded = length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(padded));
                HWPFDocument document = new HWPFDocument(files)) {
            boolean macros = files.getRoot().hasEntryCaseInsensitive("Macros");
            return new MainStory(document, changes).read(macros);
        } catch (EncryptedDocumentException e) {
            return Refusal.of(Code.PASSWORD);
        } catch (OldWordFileFormatException e) {
            return Refusal.of(Code.UNSUPPORTED, "Word 6/95 DOC");
        }
    }
}
