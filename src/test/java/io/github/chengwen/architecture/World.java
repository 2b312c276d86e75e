package io.github.chengwen.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;

/**
 * The ways in which Java lets the world in: files, network, environment, clock, chance, and the
 * defaults of the machine (locale, character set, time zone, line separator).
 */
final class World {

    private static final List<String> TYPES =
            List.of(
                    "java.io.File",
                    "java.io.Console",
                    "java.io.RandomAccessFile",
                    "java.lang.Process",
                    "java.net.",
                    "java.nio.file.",
                    "java.nio.channels.AsynchronousFileChannel",
                    "java.nio.channels.FileChannel",
                    "java.time.Clock",
                    "java.util.Random",
                    "java.util.SplittableRandom",
                    "java.util.concurrent.ThreadLocalRandom",
                    "java.util.random.");

    private static final Set<String> MEMBERS =
            Set.of(
                    "java.io.ByteArrayOutputStream.toString()",
                    "java.io.InputStreamReader.<init>(java.io.InputStream)",
                    "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                    "java.io.PrintStream.<init>(java.io.OutputStream)",
                    "java.io.PrintStream.<init>(java.io.OutputStream, boolean)",
                    "java.io.PrintWriter.<init>(java.io.OutputStream)",
                    "java.io.PrintWriter.<init>(java.io.OutputStream, boolean)",
                    "java.lang.Math.random()",
                    "java.lang.String.<init>([B)",
                    "java.lang.String.<init>([B, int, int)",
                    "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                    "java.lang.String.formatted([Ljava.lang.Object;)",
                    "java.lang.String.getBytes()",
                    "java.lang.String.toLowerCase()",
                    "java.lang.String.toUpperCase()",
                    "java.lang.System.console()",
                    "java.lang.System.currentTimeMillis()",
                    "java.lang.System.getProperties()",
                    "java.lang.System.getProperty(java.lang.String)",
                    "java.lang.System.getProperty(java.lang.String, java.lang.String)",
                    "java.lang.System.getenv()",
                    "java.lang.System.getenv(java.lang.String)",
                    "java.lang.System.lineSeparator()",
                    "java.lang.System.nanoTime()",
                    "java.nio.charset.Charset.defaultCharset()",
                    "java.text.BreakIterator.getCharacterInstance()",
                    "java.text.BreakIterator.getLineInstance()",
                    "java.text.BreakIterator.getWordInstance()",
                    "java.text.Collator.getInstance()",
                    "java.text.DecimalFormat.<init>()",
                    "java.text.DecimalFormat.<init>(java.lang.String)",
                    "java.text.NumberFormat.getInstance()",
                    "java.text.SimpleDateFormat.<init>(java.lang.String)",
                    "java.time.ZoneId.systemDefault()",
                    "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                    "java.util.Calendar.getInstance()",
                    "java.util.Date.<init>()",
                    "java.util.Formatter.<init>()",
                    "java.util.GregorianCalendar.<init>()",
                    "java.util.Locale.getDefault()",
                    "java.util.Scanner.<init>(java.io.InputStream)",
                    "java.util.TimeZone.getDefault()",
                    "java.util.UUID.randomUUID()");

    /** Types that are nothing but a way out of the JVM, or chance. */
    static final DescribedPredicate<JavaClass> TYPE =
            DescribedPredicate.describe(
                    "files, network, processes, clock or chance",
                    type -> TYPES.stream().anyMatch(type.getName()::startsWith));

    /** Members of otherwise harmless types. */
    static final DescribedPredicate<JavaAccess<?>> MEMBER =
            DescribedPredicate.describe(
                    "ask the environment, the clock, chance or a default of the machine",
                    access -> isListed(access) || isNow(access) || isSecureRandom(access));

    private static boolean isListed(JavaAccess<?> access) {
        return MEMBERS.contains(access.getTarget().getFullName());
    }

    private static boolean isNow(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("java.time")
                && access.getTarget().getName().equals("now");
    }

    /** A subclass that leaves nothing to chance is how OpenPDF is kept deterministic. */
    private static boolean isSecureRandom(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(SecureRandom.class)
                && !access.getOriginOwner().isAssignableTo(SecureRandom.class);
    }

    private World() {}
}
