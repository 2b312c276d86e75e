package io.github.chengwen.cli.report;

import io.github.chengwen.PrintedPlace;
import io.github.chengwen.diag.Language;
import io.github.chengwen.diag.Message;
import java.util.List;

/** A page as reports name it: 第2页, or 第3篇第2页 where a draft makes several documents, 附件1第2页. */
final class PageName {

    private static final Message PAGE = new Message("第{1}页", "p. {1}");
    private static final Message OF_DOCUMENT = new Message("第{0}篇第{1}页", "document {0}, p. {1}");

    private static final Message ATTACHED = new Message("{0}{1}", "{0}, {1}");

    private PageName() {}

    static String of(PrintedPlace place, Language language) {
        Message name = place.document() > 0 ? OF_DOCUMENT : PAGE;
        String page =
                name.format(
                        language,
                        List.of(String.valueOf(place.document()), String.valueOf(place.page())));
        String attachment = place.name().attachment();
        return attachment.isEmpty() ? page : ATTACHED.format(language, List.of(attachment, page));
    }
}
