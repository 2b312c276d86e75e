package io.github.chengwen.cli.console;

import io.github.chengwen.diag.Code;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.diag.Span;
import io.github.chengwen.input.Drafts;
import io.github.chengwen.io.TooLargeException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Map;

/**
 * A problem with a file, and the exit status that follows from it.
 *
 * @param file its name as the user gave it
 */
public record FileProblem(String file, Diagnostic diagnostic, ExitCode outcome) {

    private static final Message NO_PERMISSION = new Message("没有权限", "permission denied");
    private static final Message NOT_A_FOLDER = new Message("不是文件夹", "not a folder");
    private static final Message MISSING = new Message("不存在", "does not exist");
    private static final Map<String, String> REASONS =
            Map.of(
                    "No space left on device", "磁盘满了",
                    "Disk quota exceeded", "磁盘配额用完了",
                    "Operation not permitted", "系统不允许",
                    "Read-only file system", "磁盘是只读的",
                    "Input/output error", "磁盘读写出错",
                    "File name too long", "文件名太长",
                    "Is a directory", "是文件夹",
                    "Not a directory", "路径中间有一段是文件，不是文件夹",
                    "Too many levels of symbolic links", "符号链接绕成了圈");
    private static final Message NAME =
            new Message(
                    "当前语言环境（locale）写不出这个文件名，请用 bin/chengwen 启动",
                    "the locale cannot express its name; start with bin/chengwen");

    /** A draft that could not be read. */
    public static FileProblem reading(String file, IOException e, Language language) {
        Diagnostic diagnostic;
        if (e instanceof TooLargeException large) {
            diagnostic = Drafts.tooLarge(file, large.length());
        } else if (e instanceof StandardInput.ClosedException) {
            diagnostic = Diagnostic.of(Code.INPUT_CLOSED, Span.NONE);
        } else if (e instanceof NoSuchFileException) {
            diagnostic = Diagnostic.of(Code.FILE_NOT_FOUND, Span.NONE);
        } else {
            diagnostic = Diagnostic.of(Code.FILE_UNREADABLE, Span.NONE, reason(e, language));
        }
        return new FileProblem(file, diagnostic, ExitCode.INPUT);
    }

    /** An output that could not be written. */
    public static FileProblem writing(String file, IOException e, Language language) {
        Diagnostic diagnostic =
                e instanceof FileAlreadyExistsException taken
                        ? Diagnostic.of(Code.OUTPUT_EXISTS, Span.NONE, taken.getFile())
                        : Diagnostic.of(
                                Code.OUTPUT_NOT_WRITABLE, Span.NONE, placeAndReason(e, language));
        return new FileProblem(file, diagnostic, ExitCode.OUTPUT);
    }

    /** A folder where a file is needed. */
    public static FileProblem folder(String file) {
        Diagnostic diagnostic = Diagnostic.of(Code.INPUT_IS_FOLDER, Span.NONE);
        return new FileProblem(file, diagnostic, ExitCode.INPUT);
    }

    /** A name that Java cannot turn into a path, as with Chinese names under LANG=C. */
    public static FileProblem name(String file, Language language) {
        String reason = NAME.format(language, List.of());
        Diagnostic diagnostic = Diagnostic.of(Code.FILE_UNREADABLE, Span.NONE, reason);
        return new FileProblem(file, diagnostic, ExitCode.CONFIGURATION);
    }

    private static String placeAndReason(IOException e, Language language) {
        return e instanceof FileSystemException problem && problem.getFile() != null
                ? problem.getFile() + " (" + reason(e, language) + ")"
                : reason(e, language);
    }

    private static String reason(IOException e, Language language) {
        if (e instanceof AccessDeniedException) {
            return NO_PERMISSION.format(language, List.of());
        }
        if (e instanceof NoSuchFileException) {
            return MISSING.format(language, List.of());
        }
        if (e instanceof NotDirectoryException) {
            return NOT_A_FOLDER.format(language, List.of());
        }
        if (e instanceof FileSystemException problem && problem.getReason() != null) {
            return ofSystem(problem.getReason(), language);
        }
        return ofSystem(String.valueOf(e.getMessage()), language);
    }

    /** A reason of the operating system, in Chinese where it is known; the system's are English. */
    private static String ofSystem(String reason, Language language) {
        return REASONS.entrySet().stream()
                .filter(known -> reason.startsWith(known.getKey()))
                .map(known -> new Message(known.getValue(), reason).format(language, List.of()))
                .findFirst()
                .orElse(reason);
    }
}
