/**
 * Coverage-guided fuzzing of the façade by Jazzer, from the fixtures of the tests, for 30 minutes
 * unless {@code fuzz.seconds} says otherwise:
 *
 * <pre>{@code mvn -f src/build -pl :chengwen-fuzz -am test-compile
 * mvn -f src/build -pl :chengwen-fuzz -am test-compile -Dfuzz.seconds=600}</pre>
 *
 * <p>What it learns stays in {@code target/fuzz/corpus}, what it finds in {@code
 * target/fuzz/findings}. A finding is fixed and kept as a file of {@code src/test/resources/fuzz},
 * which the ordinary tests convert each time.
 */
package io.github.chengwen.fuzz;
