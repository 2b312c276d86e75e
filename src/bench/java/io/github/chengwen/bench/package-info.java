/**
 * What each stage of a conversion costs on a warm JVM, measured by JMH (every stage, on one thread,
 * unless the options say otherwise):
 *
 * <pre>{@code mvn -f src/build -pl :chengwen-bench -am compile
 * mvn -f src/build -pl :chengwen-bench -am compile -Dbench.threads=2
 * mvn -f src/build -pl :chengwen-bench -am compile -Dbench.only=Stages.pdf}</pre>
 *
 * <p>Whole processes beside other programs are measured by {@code
 * src/main/scripts/side-by-side.py}.
 */
@NullMarked
package io.github.chengwen.bench;

import org.jspecify.annotations.NullMarked;
