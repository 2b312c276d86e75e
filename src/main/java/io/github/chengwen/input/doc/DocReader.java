package io.github.chengwen.input.doc;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.manuscript.Extract;
import io.github.chengwen.input.manuscript.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads a DOC as its author sees it once all changes are accepted. */
public final class DocReader {

    private static final String NAME = "DOC";

    /** A long document takes half a second. */
    private static final long PATIENCE_SECONDS = 20;

    private static final long STACK = 16L << 20;

    /** Files are made of sectors; some that WPS writes lack the rest of the last. */
    private static final int SECTOR = 512;

    private DocReader() {}

    /** Total: any bytes give a manuscript or the reason why not, and soon. */
    public static Extract read(byte[] bytes) {
        FutureTask<Extract> task = new FutureTask<>(() -> readHere(bytes));
        Thread reader = new Thread(null, task, "chengwen-doc", STACK);
        reader.setDaemon(true);
        reader.start();
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            return Refusal.of(Code.NO_ANSWER, String.valueOf(PATIENCE_SECONDS), NAME);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof VirtualMachineError error
                    && !(error instanceof StackOverflowError)) {
                throw error;
            }
            return damaged(String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return Refusal.of(Code.NO_ANSWER, "0", NAME);
        }
    }

    private static Extract readHere(byte[] bytes) {
        int length = (bytes.length + SECTOR - 1) / SECTOR * SECTOR;
        byte[] padded = length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(padded));
                HWPFDocument document = new HWPFDocument(files)) {
            boolean macros = files.getRoot().hasEntryCaseInsensitive("Macros");
            return new MainStory(document).read(macros);
        } catch (EncryptedDocumentException e) {
            return Refusal.of(Code.PASSWORD);
        } catch (OldWordFileFormatException e) {
            return Refusal.of(Code.UNSUPPORTED, "Word 6/95 DOC");
        } catch (IOException | RuntimeException e) {
            return damaged(e.getClass().getSimpleName());
        }
    }

    private static Refusal damaged(String what) {
        return Refusal.of(Code.DAMAGED, NAME, what);
    }
}
