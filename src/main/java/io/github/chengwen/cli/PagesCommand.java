package io.github.chengwen.cli;

import io.github.chengwen.Output;
import io.github.chengwen.Pictures;
import io.github.chengwen.cli.batch.Made;
import io.github.chengwen.cli.batch.SeveralFilesException;
import io.github.chengwen.cli.choice.PageRange;
import io.github.chengwen.cli.console.ConfigurationException;
import io.github.chengwen.cli.console.Surroundings;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import io.github.chengwen.ofd.OfdOptions;
import io.github.chengwen.pdf.PdfOptions;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code chengwen pages}: makes a PNG of each page, for viewing. */
@Command(name = "pages")
final class PagesCommand implements Callable<Integer> {

    private static final Message ONE_PAGE =
            new Message(
                    "这里只放得下一页，而要的有 {0} 页；请用 --pages 选一页，或用 -o 写一个文件夹",
                    "there is room for one page, not {0}; choose one with --pages, or name a"
                            + " folder with -o");
    private static final Message NO_PAGE =
            new Message("没有第 {0} 页，最后一页是第 {1} 页", "there is no page {0}; the last is {1}");

    @Mixin private Typesetting typesetting;

    @Option(
            names = "--dpi",
            paramLabel = "24…600",
            descriptionKey = "pages.dpi",
            converter = DpiConverter.class)
    private int dpi = 96;

    @Option(
            names = "--pages",
            paramLabel = "N|N-M|N-",
            descriptionKey = "pages.pages",
            converter = PageRange.Converter.class)
    private PageRange pages = PageRange.ALL;

    /** The number of pages of the longest output so far. */
    private final AtomicInteger lastPage = new AtomicInteger();

    PagesCommand(Surroundings surroundings, Language language) {
        this.typesetting = new Typesetting(surroundings, language);
    }

    @Override
    public Integer call() throws IOException, ConfigurationException {
        typesetting.fileEnding("png");
        int status;
        try {
            status =
                    typesetting.run(
                            Set.of(),
                            PdfOptions.DEFAULT,
                            OfdOptions.DEFAULT,
                            "png " + dpi + " " + pages,
                            this::pictures);
        } catch (SeveralFilesException e) {
            throw e.count() == 0 ? noPage() : typesetting.usage(ONE_PAGE, e.count());
        }
        if (lastPage.get() > 0 && pages.first() > lastPage.get()) {
            throw noPage();
        }
        return status;
    }

    private RuntimeException noPage() {
        return typesetting.usage(NO_PAGE, pages.first(), lastPage.get());
    }

    private List<Made> pictures(Output output) {
        Pictures pictures = output.pictures();
        lastPage.accumulateAndGet(pictures.count(), Math::max);
        int digits = Math.max(2, String.valueOf(pictures.count()).length());
        return pages.of(pictures.count())
                .mapToObj(
                        number ->
                                new Made(
                                        String.format(
                                                Locale.ROOT, "-%0" + digits + "d.png", number),
                                        () -> pictures.page(number, dpi).toByteArray()))
                .toList();
    }

    /** Parses a resolution within limits: legible, and small enough for the heap. */
    static final class DpiConverter implements ITypeConverter<Integer> {

        private static final int LEAST = 24;
        private static final int MOST = 600;

        @Override
        public Integer convert(String value) {
            int dpi = value.matches("\\d{1,4}") ? Integer.parseInt(value) : 0;
            if (dpi < LEAST || dpi > MOST) {
                throw new TypeConversionException(value);
            }
            return dpi;
        }
    }
}
