package io.github.chengwen.cli;

import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.font.Chosen;
import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.font.Reason;
import io.github.chengwen.input.DraftFormat;
import io.github.chengwen.style.Faces;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The checks of {@code doctor}; each judges facts that are passed to it. */
final class Checkup {

    private static final int MINIMUM_JAVA = 17;
    private static final long LITTLE_MEMORY = 128;
    private static final long LITTLE_SPACE = 100;
    private static final Message MEGABYTES = new Message("{0} MB 可用", "{0} MB free");

    private final Language language;

    Checkup(Language language) {
        this.language = language;
    }

    Verdict java(int feature, String version, long memory) {
        Message subject = new Message("Java", "Java");
        String finding =
                say(new Message("{0}，内存上限 {1} MB", "{0}, up to {1} MB of memory"), version, memory);
        if (feature < MINIMUM_JAVA) {
            return Verdict.bad(
                    subject, finding, new Message("请安装 Java 17 或更高版本", "install Java 17 or newer"));
        }
        return memory >= LITTLE_MEMORY
                ? Verdict.ok(subject, finding)
                : Verdict.warn(
                        subject,
                        finding,
                        new Message(
                                "设环境变量 CHENGWEN_JAVA_OPTS=-Xmx512m",
                                "set CHENGWEN_JAVA_OPTS=-Xmx512m in the environment"));
    }

    /** The charset of file names: Java cannot open a file whose name it lacks characters for. */
    Verdict fileNames(String charset) {
        Message subject = new Message("中文文件名", "Chinese names");
        return canWriteHan(charset)
                ? Verdict.ok(subject, charset)
                : Verdict.bad(
                        subject,
                        charset,
                        new Message(
                                "请用 bin/chengwen 启动，或设环境变量 LC_ALL=C.UTF-8",
                                "start with bin/chengwen, or set LC_ALL=C.UTF-8"));
    }

    /**
     * The terminal.
     *
     * @param expected the charset that the locale states
     * @param used the charset that the program prints in
     */
    Verdict terminal(String expected, Charset used) {
        Message subject = new Message("终端编码", "Terminal");
        return canWriteHan(expected)
                ? Verdict.ok(subject, used.name())
                : Verdict.warn(
                        subject,
                        expected,
                        new Message(
                                "它写不出汉字，所以输出用 UTF-8；显示成乱码的话，请把终端改为 UTF-8（Windows：chcp 65001）",
                                "it has no Han, so output is UTF-8; switch the terminal to UTF-8 if it shows"
                                        + " rubbish (Windows: chcp 65001)"));
    }

    Verdict ownFonts(FontCatalog bundled) {
        Message subject = new Message("自带字体", "Own fonts");
        long missing = bundled.report().stream().filter(Chosen::warns).count();
        String finding = say(new Message("缺 {0} 个", "missing: {0}"), missing);
        return missing == 0
                ? Verdict.ok(subject, say(new Message("齐全", "complete")))
                : Verdict.warn(
                        subject,
                        finding,
                        new Message(
                                "用别的字体代替，见 chengwen fonts", "others stand in; see chengwen fonts"));
    }

    Verdict styleFonts(FontCatalog machine, Faces wanted) {
        Message subject = new Message("样式要的字体", "Style's fonts");
        String missing =
                machine.report().stream()
                        .filter(chosen -> chosen.reason() != Reason.NAMED)
                        .map(chosen -> wanted.of(chosen.role()).name())
                        .collect(Collectors.joining(say(new Message("、", ", "))));
        return missing.isEmpty()
                ? Verdict.ok(subject, say(new Message("本机都有", "all on this machine")))
                : Verdict.warn(
                        subject,
                        say(new Message("本机没有 {0}", "not on this machine: {0}"), missing),
                        new Message(
                                "默认用自带字体，不影响使用；正式印发请装上，再加 --fonts system",
                                "the program's own are used by default; for official prints install these"
                                        + " and add --fonts system"));
    }

    /** Whether a file can be created in a folder; tried, as permissions alone do not say. */
    Verdict writing(Path folder) {
        Message subject = new Message("写文件", "Writing");
        String name = folder.toAbsolutePath().normalize().toString();
        if (!Files.exists(folder)) {
            return Verdict.warn(
                    subject,
                    say(new Message("没有 {0} 这个文件夹", "there is no folder {0}"), name),
                    new Message(
                            "请核对名字；名字没错，就先建好它再检查（mkdir）。convert -o 会自己建",
                            "check the name, or make it first (mkdir); convert -o makes it by itself"));
        }
        if (!Files.isDirectory(folder)) {
            return Verdict.warn(
                    subject,
                    say(new Message("{0} 是文件，不是文件夹", "{0} is a file, not a folder"), name),
                    new Message("请给出文件夹", "name a folder"));
        }
        try {
            Files.delete(Files.createTempFile(folder, ".chengwen-", ".tmp"));
            return Verdict.ok(subject, name);
        } catch (IOException e) {
            return Verdict.warn(
                    subject,
                    say(new Message("{0} 不能写", "{0} cannot be written to"), name),
                    new Message("用 -o 指定别的文件夹", "name another folder with -o"));
        }
    }

    Verdict space(long megabytes) {
        Message subject = new Message("磁盘", "Disk");
        String finding = say(MEGABYTES, megabytes);
        return megabytes >= LITTLE_SPACE
                ? Verdict.ok(subject, finding)
                : Verdict.warn(
                        subject,
                        finding,
                        new Message("请清理磁盘，或用 -o 指定别的磁盘", "free some, or use -o"));
    }

    /** What kinds of draft are read, which needs nothing else on the machine. */
    Verdict formats() {
        return Verdict.ok(
                new Message("草稿格式", "Drafts"),
                Stream.of(DraftFormat.values())
                        .map(DraftFormat::label)
                        .collect(Collectors.joining(say(new Message("、", ", ")))));
    }

    Verdict libreOffice(Optional<Path> found) {
        return Verdict.ok(
                new Message("LibreOffice", "LibreOffice"),
                found.map(Path::toString)
                        .orElse(say(new Message("没有装，也不需要", "not installed, and not needed"))));
    }

    private static boolean canWriteHan(String charset) {
        if (!Charset.isSupported(charset)) {
            return false;
        }
        Charset named = Charset.forName(charset);
        return named.canEncode() && named.newEncoder().canEncode('汉');
    }

    private String say(Message message, Object... values) {
        return message.format(language, Stream.of(values).map(String::valueOf).toList());
    }
}
