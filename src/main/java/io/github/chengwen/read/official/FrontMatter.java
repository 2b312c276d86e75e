package io.github.chengwen.read.official;

import io.github.chengwen.model.Block;
import io.github.chengwen.model.DateLine;
import io.github.chengwen.model.DraftMark;
import io.github.chengwen.model.OfficialElement;
import io.github.chengwen.model.OfficialElement.Kind;
import io.github.chengwen.model.OfficialElement.Zone;
import io.github.chengwen.model.OfficialForm;
import io.github.chengwen.model.Salutation;
import io.github.chengwen.model.SignDate;
import io.github.chengwen.model.Speaker;
import io.github.chengwen.model.Subtitle;
import io.github.chengwen.model.Title;
import io.github.chengwen.read.form.Spaces;
import io.github.chengwen.read.lines.Directive;
import io.github.chengwen.read.lines.DraftLine;
import io.github.chengwen.read.lines.Traced;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * The elements of a document as fields above its text, each with its label: 主送：… or 印发机关：….
 * They are set where they belong, as if they stood there.
 */
final class FrontMatter {

    /** Fewer fields are lines of a head, or of a text. */
    private static final int LEAST = 3;

    private static final FrontMatter NONE = new FrontMatter();

    private final List<Directive> roles = new ArrayList<>();
    private final List<OfficialElement> elements = new ArrayList<>();
    private final Set<String> labels = new HashSet<>();
    private Optional<Traced> printer = Optional.empty();
    private Optional<Traced> printed = Optional.empty();
    private Optional<OfficialForm> form = Optional.empty();
    private boolean official = true;

    private FrontMatter() {}

    /** The fields that a draft begins with; none where there are too few. */
    static FrontMatter of(List<DraftLine> lines) {
        FrontMatter fields = new FrontMatter();
        for (DraftLine line : lines) {
            if (line.directive().isPresent() || !fields.take(line.content())) {
                break;
            }
        }
        if (fields.labels.size() < LEAST || !fields.official) {
            return NONE;
        }
        fields.addPrinted();
        return fields;
    }

    /** No fields. */
    static FrontMatter none() {
        return NONE;
    }

    /** How many lines they take. */
    int lines() {
        return roles.size();
    }

    List<OfficialElement> elements() {
        return elements;
    }

    /** Those of the head. */
    List<OfficialElement> head() {
        return elements.stream().filter(e -> e.kind().zone() == Zone.HEAD).toList();
    }

    /** What 文种 or 格式 say. */
    Optional<OfficialForm> form() {
        return form;
    }

    /** A line of a field as the rest of the reader sees it. */
    DraftLine told(int index, DraftLine line) {
        Directive role = roles.get(index);
        Traced content = line.content();
        if (role == Directive.TITLE) {
            Matcher field = ElementPatterns.FIELD.matcher(content.text());
            content = field.matches() ? content.from(field.start("value")).strip() : content;
        }
        return line.forced(role, content);
    }

    private boolean take(Traced line) {
        Matcher field = ElementPatterns.FIELD.matcher(line.text());
        if (!field.matches()) {
            return false;
        }
        String label = Spaces.none(field.group("label")).replaceFirst("(?<!印发|发文)机关$|标志$", "");
        Traced value = line.from(field.start("value")).strip();
        Optional<Directive> role = labels.contains(label) ? Optional.empty() : role(label, value);
        role.ifPresent(
                r -> {
                    labels.add(label);
                    roles.add(r);
                });
        return role.isPresent();
    }

    /** What becomes of the line; nothing where the value is not one of the label. */
    private Optional<Directive> role(String label, Traced value) {
        String text = value.text();
        Matcher copy = ElementPatterns.COPY_NUMBER.matcher(text);
        Matcher secrecy = ElementPatterns.SECRECY.matcher(text);
        Matcher urgency = ElementPatterns.URGENCY.matcher(text);
        Matcher number = ElementPatterns.NUMBER.matcher(text);
        Matcher copies = ElementPatterns.COPIES.matcher("抄送：" + text);
        return switch (label) {
            case "份号" ->
                    copy.matches()
                            ? add(Kind.COPY_NUMBER, value, Forms.digits(copy.group("digits")))
                            : Optional.empty();
            case "密级", "密级和保密期限" ->
                    secrecy.matches()
                            ? add(Kind.SECRECY, value, Forms.secrecy(secrecy))
                            : Optional.empty();
            case "紧急程度" ->
                    urgency.matches()
                            ? add(Kind.URGENCY, value, Spaces.none(urgency.group("words")))
                            : Optional.empty();
            case "发文机关" -> organs(value);
            case "发文字号", "文号" ->
                    number.matches()
                            ? add(Kind.NUMBER, value, Forms.number(number))
                            : Optional.empty();
            case "签发人" -> add(Kind.SIGNERS, value, Forms.signers(text));
            case "主送" -> add(Kind.ADDRESSEES, value, text.replaceFirst("[：:。]?$", "："));
            case "抄送" ->
                    copies.matches()
                            ? add(Kind.COPIES, value, Forms.copies(copies))
                            : Optional.empty();
            case "印发机关" -> keep(Optional.of(value), printed);
            case "印发日期" ->
                    ElementPatterns.DATE.matcher(text).matches()
                            ? keep(printer, Optional.of(value))
                            : Optional.empty();
            case "附注" ->
                    add(Kind.ANNOTATION, value, "（" + text.replaceAll("^[（(]|[）)]$", "") + "）");
            case "文种", "格式" -> form(text);
            case "标题" -> Optional.of(Directive.TITLE);
            default -> Optional.empty();
        };
    }

    private Optional<Directive> add(Kind kind, Traced value, String text) {
        elements.add(new OfficialElement(kind, value.as(text)));
        return Optional.of(Directive.NOTE);
    }

    /** Several organs are a joint mark. */
    private Optional<Directive> organs(Traced value) {
        int start = 0;
        for (String organ : value.text().split("[、，,]", -1)) {
            Traced piece = value.sub(start, start + organ.length()).strip();
            if (!piece.isEmpty()) {
                add(Kind.ORGAN_MARK, piece, Spaces.none(piece.text()));
            }
            start += organ.length() + 1;
        }
        return Optional.of(Directive.NOTE);
    }

    private Optional<Directive> keep(Optional<Traced> organ, Optional<Traced> date) {
        printer = organ;
        printed = date;
        return Optional.of(Directive.NOTE);
    }

    private Optional<Directive> form(String text) {
        official &= !text.matches(".*(?:讲话|发言|致辞|演讲|主持词).*");
        if (text.matches("命令.*|令")) {
            form = Optional.of(OfficialForm.ORDER);
        } else if (text.matches(".*纪要")) {
            form = Optional.of(OfficialForm.MINUTES);
        } else if (text.matches(".*函|信函.*")) {
            form = Optional.of(OfficialForm.LETTER);
        } else {
            form = Optional.of(OfficialForm.DOCUMENT);
        }
        return Optional.of(Directive.DROP);
    }

    /** E-43: organ and date in one row; one alone as the draft has it. */
    private void addPrinted() {
        String date = printed.map(d -> Forms.date(d.text()) + "印发").orElse("");
        String organ = printer.map(p -> Spaces.none(p.text())).orElse("");
        if (printer.isPresent() && printed.isPresent()) {
            Traced one = printer.get();
            Traced two = printed.get();
            boolean inOrder = one.span().start() < two.span().start();
            Traced both = inOrder ? one.plus(two) : two.plus(one);
            add(Kind.PRINTED, both, organ + "\u3000" + date);
        } else {
            printer.ifPresent(p -> add(Kind.IMPRINT_ITEM, p, organ));
            printed.ifPresent(d -> add(Kind.PRINTED, d, date));
        }
    }

    /** The blocks with the fields that stand in the text at their places there. */
    List<Block> moved(List<Block> blocks) {
        List<Block> all = new ArrayList<>(blocks);
        for (OfficialElement element : elements) {
            if (element.kind() == Kind.ADDRESSEES && all.remove(element)) {
                all.add(belowTitle(all), new Salutation(element.passage()));
            } else if (element.kind() == Kind.ANNOTATION && all.remove(element)) {
                all.add(belowDate(all), element);
            }
        }
        return all;
    }

    private static int belowTitle(List<Block> blocks) {
        int at = 0;
        while (at < blocks.size() && isAboveText(blocks.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isAboveText(Block block) {
        return block instanceof OfficialElement
                || block instanceof Title
                || block instanceof Subtitle
                || block instanceof DraftMark
                || block instanceof Speaker
                || block instanceof DateLine;
    }

    /** Below the date of the document itself, or where its text ends. */
    private static int belowDate(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof SignDate) {
                return i + 1;
            }
        }
        return blocks.size();
    }
}
