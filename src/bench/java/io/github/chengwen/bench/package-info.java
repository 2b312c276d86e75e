/**
 * What each stage of a conversion costs on a warm JVM, measured by JMH:
 *
 * <pre>{@code mvn test-compile -P bench                       # every stage, one thread
 * mvn test-compile -P bench -Dbench.threads=2
 * mvn test-compile -P bench -Dbench.only=Stages.pdf}</pre>
 *
 * <p>Whole processes beside other programs are measured by {@code
 * src/main/scripts/side-by-side.py}.
 */
@NullMarked
package io.github.chengwen.bench;

import org.jspecify.annotations.NullMarked;
