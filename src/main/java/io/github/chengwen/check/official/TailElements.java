package io.github.chengwen.check.official;

import io.github.chengwen.check.text.Article;
import io.github.chengwen.check.text.Findings;
import io.github.chengwen.check.text.Prose;
import io.github.chengwen.check.text.Rule;
import io.github.chengwen.diag.Code;
import io.github.chengwen.model.Attachment;
import io.github.chengwen.model.OfficialElement.Kind;
import io.github.chengwen.model.Salutation;
import io.github.chengwen.model.SignDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addressees, attachments and the imprint. */
public final class TailElements implements Rule {

    private static final Pattern LABEL =
            Pattern.compile(
                    "^\\s*(?:附\\s*件\\s*[0-9]{0,2}\\s*[：:])?\\s*(?:[0-9]{1,2}\\s*[.．、])?\\s*");

    private static final Pattern DATE = Pattern.compile("([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日");

    @Override
    public void check(Article article, Findings findings) {
        if (article.document().form().isEmpty()) {
            return;
        }
        Elements elements = new Elements(article);
        for (Prose prose : article.prose()) {
            if (prose.block() instanceof Salutation) {
                addressees(prose, findings);
            } else if (prose.block() instanceof Attachment) {
                Labels.check(prose, findings);
                name(prose, findings);
            }
        }
        elements.of(Kind.COPIES).forEach(copies -> copies(copies, findings));
        titles(article, elements, findings);
        dates(article, elements, findings);
    }

    private static void addressees(Prose prose, Findings findings) {
        String text = prose.text();
        char last = text.charAt(text.length() - 1);
        // A field above the text has its colon behind the label.
        boolean field = prose.block().passage().text().endsWith("：");
        if (last != '：' && last != ':' && !field) {
            findings.add(Code.LABEL_MARK, prose.extent(), text, "：");
        }
    }

    private static void copies(Prose prose, Findings findings) {
        Labels.check(prose, findings);
        String text = prose.text().strip();
        boolean field = !prose.block().passage().text().startsWith(text.substring(0, 1));
        if (!text.endsWith("。") && !field) {
            findings.add(Code.LABEL_MARK, prose.extent(), text, "。");
        }
    }

    /** E-26: no mark after the name of an attachment, and none around it. */
    private static void name(Prose prose, Findings findings) {
        String text = prose.text();
        Matcher label = LABEL.matcher(text);
        int start = label.lookingAt() ? label.end() : 0;
        String name = text.substring(start).strip();
        boolean quoted = name.startsWith("《") && name.endsWith("》");
        boolean stopped = !name.isEmpty() && "。；，、".indexOf(name.charAt(name.length() - 1)) >= 0;
        if (quoted || stopped) {
            findings.add(Code.ATTACHMENT_NAME, prose.span(start, text.length()), name);
        }
    }

    /** E-34: titles of attached texts are those of the list. */
    private static void titles(Article article, Elements elements, Findings findings) {
        List<String> listed =
                article.prose().stream()
                        .filter(prose -> prose.block() instanceof Attachment)
                        .map(prose -> LABEL.matcher(prose.text()).replaceFirst(""))
                        .map(TailElements::bare)
                        .filter(name -> !name.isEmpty())
                        .toList();
        List<Prose> labels = elements.of(Kind.ATTACHMENT_LABEL).toList();
        List<Prose> titles = elements.of(Kind.ATTACHMENT_TITLE).toList();
        if (labels.isEmpty() || listed.isEmpty()) {
            return;
        }
        if (labels.size() != listed.size()) {
            findings.add(
                    Code.ATTACHMENT_DIFFERS,
                    labels.get(0).extent(),
                    String.valueOf(listed.size()),
                    String.valueOf(labels.size()));
            return;
        }
        for (int i = 0; i < titles.size() && i < listed.size(); i++) {
            String title = bare(titles.get(i).text());
            if (titles.size() == listed.size() && !title.equals(listed.get(i))) {
                findings.add(Code.ATTACHMENT_DIFFERS, titles.get(i).extent(), listed.get(i), title);
            }
        }
    }

    private static String bare(String name) {
        return name.replaceAll("[\\s\\u3000\\u00A0《》。；，]", "")
                .replaceFirst("[（(][^（()）]{1,12}[）)]$", "");
    }

    private static void dates(Article article, Elements elements, Findings findings) {
        Optional<LocalDate> signed =
                article.prose().stream()
                        .filter(prose -> prose.block() instanceof SignDate)
                        .findFirst()
                        .flatMap(prose -> date(prose.block().passage().text()));
        elements.of(Kind.PRINTED)
                .findFirst()
                .ifPresent(
                        printed ->
                                date(printed.block().passage().text())
                                        .filter(d -> signed.filter(d::isBefore).isPresent())
                                        .ifPresent(
                                                d ->
                                                        findings.add(
                                                                Code.PRINTED_EARLY,
                                                                printed.extent())));
    }

    private static Optional<LocalDate> date(String text) {
        Matcher date = DATE.matcher(text);
        try {
            return date.find()
                    ? Optional.of(
                            LocalDate.of(
                                    Integer.parseInt(date.group(1)),
                                    Integer.parseInt(date.group(2)),
                                    Integer.parseInt(date.group(3))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
