package io.github.chengwen.bench;

import io.github.chengwen.Chengwen;
import io.github.chengwen.Converted;
import io.github.chengwen.Options;
import io.github.chengwen.check.Proof;
import io.github.chengwen.check.ProofReader;
import io.github.chengwen.docx.DocxRenderer;
import io.github.chengwen.layout.Layouter;
import io.github.chengwen.model.Metadata;
import io.github.chengwen.ofd.OfdRenderer;
import io.github.chengwen.page.Layout;
import io.github.chengwen.pdf.PdfRenderer;
import io.github.chengwen.read.Structure;
import io.github.chengwen.read.StructureReader;
import io.github.chengwen.style.yaml.BuiltInStyles;
import io.github.chengwen.text.Decoded;
import io.github.chengwen.text.Decoder;
import io.github.chengwen.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The stages of a conversion of a speech of fourteen pages, and the whole of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 3)
public class Stages {

    private static final String NAME = "speech.txt";

    private final byte[] bytes;
    private final SourceText source;
    private final Structure structure;
    private final Options options = Options.of(BuiltInStyles.speech());
    private final Chengwen chengwen = Chengwen.with(options);
    private final PdfRenderer pdf = new PdfRenderer(options.pdf());
    private final OfdRenderer ofd = new OfdRenderer(options.ofd());
    private final Layout laidOut;
    private final Metadata metadata;

    /**
     * Takes the draft through the stages before each one that is measured.
     *
     * @throws UncheckedIOException if the benchmark is not started in the project's folder
     */
    public Stages() {
        bytes = draft();
        source = decoded().source();
        structure = StructureReader.read(source);
        laidOut = layOut();
        metadata =
                Metadata.of(
                        structure.draft().documents(), options.style().subject(), Optional.empty());
    }

    private static byte[] draft() {
        try {
            return Files.readAllBytes(Path.of("src", "bench", NAME));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private Decoded.Text decoded() {
        return Decoder.decode(NAME, bytes)
                .match(
                        text -> text,
                        refused -> {
                            throw new IllegalStateException(refused.reason().toString());
                        });
    }

    private Layout layOut() {
        return Layouter.layout(structure.draft().documents(), options.style());
    }

    /** Bytes to text. */
    @Benchmark
    public Decoded decode() {
        return Decoder.decode(NAME, bytes);
    }

    /** Text to structure. */
    @Benchmark
    public Structure read() {
        return StructureReader.read(source);
    }

    /** What a careful colleague would find. */
    @Benchmark
    public Proof proof() {
        return ProofReader.read(structure.draft(), offset -> source.position(offset).line());
    }

    /** Structure to pages. */
    @Benchmark
    public Layout layout() {
        return layOut();
    }

    /** Structure to DOCX. */
    @Benchmark
    public byte[] docx() {
        return DocxRenderer.render(
                laidOut.document(), laidOut.numbers(), laidOut.endings(), List.of(), metadata);
    }

    /** Pages to PDF. */
    @Benchmark
    public byte[] pdf() {
        return pdf.render(laidOut, options.fonts(), metadata);
    }

    /** Pages to OFD. */
    @Benchmark
    public byte[] ofd() {
        return ofd.render(laidOut, options.fonts(), metadata, source.text());
    }

    /** All of them: bytes to DOCX, PDF and diagnostics. */
    @Benchmark
    public Converted all() {
        return chengwen.convert(bytes, NAME);
    }
}
