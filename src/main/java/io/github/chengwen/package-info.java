/**
 * The façade: bytes of a raw draft in, documents and diagnostics out. All that the command line can
 * do with a draft, a program can do here:
 *
 * <pre>{@code
 * LoadedStyle loaded =
 *         BuiltInStyles.load("plain").set(SourceText.of("mine", "elements.title.size=小一"));
 * if (loaded.style().isEmpty()) {
 *     throw new IllegalArgumentException("a setting is wrong");
 * }
 * Chengwen chengwen = Chengwen.with(Options.of(loaded.style().get()));
 * Reading reading = chengwen.read(bytes, "speech.txt"); // the structure only
 * Converted converted = chengwen.convert(bytes, "speech.txt");
 * for (Output output : converted.outputs()) {
 *     byte[] docx = output.file(Format.DOCX).orElseThrow().toByteArray();
 * }
 * for (Diagnostic diagnostic : converted.diagnostics()) {
 *     Position place = converted.source().position(diagnostic.span().start());
 *     System.err.println(place.line() + ": " + diagnostic.message(Language.ENGLISH));
 * }
 * }</pre>
 *
 * <p>{@link Options} says the rest: the faces ({@link io.github.chengwen.font.FontCatalog}), the
 * formats, one file or several for a collection, the kind of PDF, the time that files carry.
 *
 * <p>Pure and thread-safe: no files, network, clock or environment. Whoever calls it brings the
 * bytes and takes the results away.
 */
package io.github.chengwen;
