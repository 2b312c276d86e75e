package io.github.chengwen.fuzz;

import io.github.chengwen.Checked;
import io.github.chengwen.Chengwen;
import io.github.chengwen.Converted;
import io.github.chengwen.Format;
import io.github.chengwen.Options;
import io.github.chengwen.Output;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.read.Ledger;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.text.SourceText;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whatever the bytes, converting and checking them ends soon, throws nothing and gives what it
 * promises. What is done with an input depends on its bytes alone, so that a finding comes again.
 */
public final class ConvertFuzz {

    private static final String NAME = "draft.txt";

    /** One input of this many is converted twice. */
    private static final int TWICE = 50;

    /** One input of this many is taken as it is. */
    private static final int DAMAGED = 8;

    /** To write the files takes longer than all the rest, so a third of the inputs has none. */
    private static final List<Set<Format>> FORMATS =
            List.of(Set.of(Format.values()), Set.of(Format.DOCX), Set.of());

    private static final List<Chengwen> CHENGWEN =
            FORMATS.stream().map(ConvertFuzz::making).toList();

    private static final Stopwatch STOPWATCH = new Stopwatch();
    private static final Heap HEAP = new Heap();

    private ConvertFuzz() {}

    private static Chengwen making(Set<Format> formats) {
        return Chengwen.with(Options.builder(BuiltInStyles.speech()).formats(formats).build());
    }

    /** Called by Jazzer once: loads classes and faces, which is not a draft's time. */
    public static void fuzzerInitialize() {
        byte[] draft = "在会议上的讲话\n同志们：\n一、抓好春耕\n要抓好春耕。".getBytes(StandardCharsets.UTF_8);
        for (Chengwen chengwen : CHENGWEN) {
            chengwen.convert(draft, NAME);
            chengwen.check(draft, NAME);
        }
    }

    /** Called by Jazzer for each input. */
    public static void fuzzerTestOneInput(byte[] data) {
        int hash = Arrays.hashCode(data) & Integer.MAX_VALUE;
        int kind = hash % FORMATS.size();
        int rest = hash / FORMATS.size();
        Chengwen chengwen = CHENGWEN.get(kind);
        // Most inputs without the bytes that damage made of characters: with them nearly every one
        // is
        // refused and tries nothing but the decoder.
        byte[] draft = rest % DAMAGED == 0 ? data : mended(data);
        Converted converted = STOPWATCH.time("convert", () -> chengwen.convert(draft, NAME));
        inspect(converted, FORMATS.get(kind));
        if (kind == 1) {
            List<String> faults = Ledger.faults(converted.source().text());
            require(faults.isEmpty(), "characters lost or doubled: ", faults);
        }
        if (kind == 2) {
            Checked checked = STOPWATCH.time("check", () -> chengwen.check(draft, NAME));
            inspect(checked.source(), checked.diagnostics());
        }
        if (rest / DAMAGED % TWICE == 0) {
            same(converted, chengwen.convert(draft, NAME));
        }
        HEAP.converted();
    }

    private static byte[] mended(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8).replace("\ufffd", "");
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void inspect(Converted converted, Set<Format> formats) {
        Diagnostics diagnostics = converted.diagnostics();
        inspect(converted.source(), diagnostics);
        boolean failed = diagnostics.hasErrors();
        require(failed == converted.outputs().isEmpty(), "outputs against errors: ", diagnostics);
        for (Output output : converted.outputs()) {
            for (Format format : formats) {
                require(output.file(format).orElseThrow().size() > 0, "empty: ", format);
            }
        }
    }

    private static void inspect(SourceText source, Diagnostics diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            require(diagnostic.span().end() <= source.text().length(), "outside: ", diagnostic);
            for (Language language : Language.values()) {
                require(!diagnostic.message(language).isBlank(), "no message: ", diagnostic);
            }
        }
    }

    private static void same(Converted first, Converted second) {
        require(bytes(first).equals(bytes(second)), "other bytes the second time", "");
        require(
                told(first.diagnostics()).equals(told(second.diagnostics())),
                "other diagnostics the second time",
                "");
    }

    private static List<ByteBuffer> bytes(Converted converted) {
        return converted.outputs().stream()
                .flatMap(output -> Stream.of(Format.values()).map(output::file))
                .flatMap(Optional::stream)
                .map(content -> ByteBuffer.wrap(content.toByteArray()))
                .toList();
    }

    private static List<Diagnostic> told(Diagnostics diagnostics) {
        List<Diagnostic> told = new ArrayList<>();
        diagnostics.forEach(told::add);
        return told;
    }

    private static void require(boolean holds, String fault, Object detail) {
        if (!holds) {
            throw new AssertionError(fault + detail);
        }
    }
}
