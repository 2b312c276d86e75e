package io.github.chengwen.input.word;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.manuscript.ManuscriptBuilder;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What heads and feet of pages say. A page number says nothing. */
public final class HeaderText {

    private static final Pattern PAGE_NUMBER = Pattern.compile("[第页共\\d\\s\\p{Pd}—·/|]*");

    /** A classification or the number of a document. */
    private static final Pattern WEIGHTY = Pattern.compile("绝密|机密|秘密|内部资料|〔\\d{4}〕|特急|加急|注意保存");

    private final Set<String> texts = new LinkedHashSet<>();

    public void add(String text) {
        String line = text.strip();
        if (!PAGE_NUMBER.matcher(line).matches()) {
            texts.add(line);
        }
    }

    public void tell(ManuscriptBuilder manuscript) {
        for (String text : texts) {
            boolean weighty = WEIGHTY.matcher(text).find();
            manuscript.loseAnywhere(weighty ? Code.HEADER_MATTERS : Code.HEADER_DROPPED, 1, text);
        }
    }
}
