package io.github.chengwen.input.docx;

import io.github.chengwen.diag.Code;
import io.github.chengwen.input.xml.XmlCursor;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** What heads and feet of the pages say. A page number says nothing. */
final class Headers {

    private static final Pattern PAGE_NUMBER = Pattern.compile("[第页共\\d\\s\\p{Pd}—·/|]*");

    /** A classification or the number of a document. */
    private static final Pattern WEIGHTY =
            Pattern.compile("绝密|机密|秘密|内部资料|〔\\d{4}〕|特急|加急|注意保存");

    private final Set<String> texts = new LinkedHashSet<>();

    void read(InputStream in) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        Fields fields = new Fields();
        XmlCursor xml = Names.cursor(in);
        while (xml.nextDescendant(0)) {
            switch (xml.name()) {
                case "w:p" -> text.append(' ');
                case "w:t" -> {
                    if (!fields.swallow()) {
                        text.append(xml.elementText());
                    }
                }
                case "w:instrText" -> fields.instruct(xml.elementText());
                case "w:fldChar" -> {
                    switch (xml.attribute("fldCharType").orElse("")) {
                        case "begin" -> fields.begin();
                        case "separate" -> fields.separate();
                        case "end" -> fields.end();
                        default -> {}
                    }
                }
                case "w:fldSimple" -> {
                    if (Fields.isPageNumber(xml.attribute("instr").orElse(""))) {
                        xml.skip();
                    }
                }
                case "v:textpath" -> text.append(xml.attribute("string").orElse(""));
                case "mc:Fallback" -> xml.skip();
                default -> {}
            }
        }
        String line = text.toString().strip();
        if (!PAGE_NUMBER.matcher(line).matches()) {
            texts.add(line);
        }
    }

    void tell(Context context) {
        for (String text : texts) {
            boolean weighty = WEIGHTY.matcher(text).find();
            context.manuscript.loseAnywhere(
                    weighty ? Code.HEADER_MATTERS : Code.HEADER_DROPPED, 1, text);
        }
    }
}
