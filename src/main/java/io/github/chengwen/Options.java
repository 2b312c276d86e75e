package io.github.chengwen;

import io.github.chengwen.font.FontCatalog;
import io.github.chengwen.input.InputOptions;
import io.github.chengwen.model.Document;
import io.github.chengwen.model.SealPictures;
import io.github.chengwen.ofd.OfdOptions;
import io.github.chengwen.pdf.PdfOptions;
import io.github.chengwen.style.Style;
import io.github.chengwen.text.PictureFile;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How to convert; immutable.
 *
 * <pre>{@code
 * Options options =
 *         Options.builder(BuiltInStyles.speech())
 *                 .formats(Set.of(Format.PDF))
 *                 .whole(true)
 *                 .build();
 * }</pre>
 */
public final class Options {

    /** Stands for no time: files are dated by their documents, or not at all. */
    public static final Instant FIXED_TIME = Instant.parse("2000-01-01T00:00:00Z");

    private final Style style;
    private final Function<String, Optional<Style>> official;
    private final FontCatalog fonts;
    private final Set<Format> formats;
    private final boolean whole;
    private final PdfOptions pdf;
    private final OfdOptions ofd;
    private final Instant timestamp;
    private final InputOptions input;
    private final List<Seal> seals;
    private final SortedMap<String, Seal> namedSeals;

    private Options(Builder builder) {
        this.style = builder.style;
        this.official = builder.official;
        this.fonts = builder.fonts;
        this.formats = builder.formats;
        this.whole = builder.whole;
        this.pdf = builder.pdf;
        this.ofd = builder.ofd;
        this.timestamp = builder.timestamp;
        this.input = builder.input;
        this.seals = builder.seals;
        this.namedSeals = builder.namedSeals;
    }

    /** DOCX and PDF, one file a document, the faces that come with Chengwen. */
    public static Options of(Style style) {
        return builder(style).build();
    }

    /** Options that begin as {@link #of} has them. */
    public static Builder builder(Style style) {
        return new Builder(style);
    }

    /** The look. */
    public Style style() {
        return style;
    }

    /**
     * The look of documents that share a file: that of their form where they are official documents
     * and there is a style for it, otherwise the usual one.
     */
    public Style styleOf(List<Document> documents) {
        return documents.stream()
                .flatMap(document -> document.form().stream())
                .flatMap(form -> official.apply(form.style()).stream())
                .findFirst()
                .orElse(style);
    }

    /** The faces at hand. */
    public FontCatalog fonts() {
        return fonts;
    }

    /** What to make; nothing, where pictures of the pages are all that is wanted. */
    public Set<Format> formats() {
        return formats;
    }

    /** Whether a collection stays in one file. */
    public boolean whole() {
        return whole;
    }

    /** What the PDF is made for. */
    public PdfOptions pdf() {
        return pdf;
    }

    /** What the OFD is made for. */
    public OfdOptions ofd() {
        return ofd;
    }

    /** The time that the files carry; a fixed one gives the same bytes each time. */
    public Instant timestamp() {
        return timestamp;
    }

    /** The time that someone set; empty where files are dated by their documents. */
    Optional<Instant> givenTime() {
        return timestamp.equals(FIXED_TIME) ? Optional.empty() : Optional.of(timestamp);
    }

    /** How drafts are opened. */
    public InputOptions input() {
        return input;
    }

    /** The pictures of seals, in the order of the organs that sign. */
    public List<Seal> seals() {
        return seals;
    }

    /** The pictures of seals by the names of those who sign. */
    public SortedMap<String, Seal> namedSeals() {
        return namedSeals;
    }

    /** All of them, as a document has them. */
    SealPictures sealPictures() {
        Map<String, PictureFile> named = new HashMap<>();
        namedSeals.forEach((name, seal) -> named.put(name, seal.picture()));
        return new SealPictures(seals.stream().map(Seal::picture).toList(), named);
    }

    /** Puts options together; each not asked for is as {@link Options#of} has it. */
    public static final class Builder {

        private final Style style;
        private Function<String, Optional<Style>> official = name -> Optional.empty();
        private FontCatalog fonts = FontCatalog.bundled();
        private Set<Format> formats = Format.usual();
        private boolean whole;
        private PdfOptions pdf = PdfOptions.DEFAULT;
        private OfdOptions ofd = OfdOptions.DEFAULT;
        private Instant timestamp = FIXED_TIME;
        private InputOptions input = InputOptions.DEFAULT;
        private List<Seal> seals = List.of();
        private SortedMap<String, Seal> namedSeals = Collections.emptySortedMap();

        private Builder(Style style) {
            this.style = style;
        }

        /** The faces at hand. */
        public Builder fonts(FontCatalog catalog) {
            this.fonts = catalog;
            return this;
        }

        /**
         * The styles of official documents that are recognised as such: document, letter, order and
         * minutes by name. Without them all is set in the one style.
         */
        public Builder official(Function<String, Optional<Style>> styles) {
            this.official = styles;
            return this;
        }

        /** What to make; nothing, where pictures of the pages are all that is wanted. */
        public Builder formats(Set<Format> wanted) {
            this.formats = Set.copyOf(wanted);
            return this;
        }

        /** Whether a collection stays in one file. */
        public Builder whole(boolean together) {
            this.whole = together;
            return this;
        }

        /** What the PDF is made for. */
        public Builder pdf(PdfOptions options) {
            this.pdf = options;
            return this;
        }

        /** What the OFD is made for. */
        public Builder ofd(OfdOptions options) {
            this.ofd = options;
            return this;
        }

        /** The time that the files carry. */
        public Builder timestamp(Instant time) {
            this.timestamp = time;
            return this;
        }

        /** How drafts are opened. */
        public Builder input(InputOptions options) {
            this.input = options;
            return this;
        }

        /**
         * Pictures of the user's own seals, which stand on the signatures of official documents: of
         * several organs that sign together, one for each, in order.
         */
        public Builder seals(List<Seal> pictures) {
            this.seals = List.copyOf(pictures);
            return this;
        }

        /**
         * The same by the names of those who sign, without spaces: of organs as their signatures
         * have them, or of persons whose stamps they are. A signature that has no picture is
         * reported. Where {@link #seals} has pictures, these do not count.
         */
        public Builder namedSeals(Map<String, Seal> pictures) {
            this.namedSeals = Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
            return this;
        }

        /** The options. */
        public Options build() {
            return new Options(this);
        }
    }
}
