package io.github.chengwen.spark;

import io.github.chengwen.diag.Diagnostics;
import io.github.chengwen.diag.Language;
import io.github.chengwen.style.yaml.BuiltInStyles;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/**
 * The job: {@code spark-submit --class io.github.chengwen.spark.ConvertArchive chengwen-spark.jar
 * --in URI --out URI --report URI}. Exit status: 0, 1 if a draft failed, 2 usage, 4 what is there
 * stands in the way, 5 style.
 */
public final class ConvertArchive {

    private static final int OK = 0;
    private static final int FAILURES = 1;
    private static final int USAGE = 2;
    private static final int IN_THE_WAY = 4;
    private static final int STYLE = 5;

    private static final int TASKS_A_SLOT = 4;

    private final Arguments arguments;
    private final PrintStream talk;

    private ConvertArchive(Arguments arguments, PrintStream talk) {
        this.arguments = arguments;
        this.talk = talk;
    }

    public static void main(String... words) throws IOException {
        int status = run(new PrintStream(System.err, true, StandardCharsets.UTF_8), words);
        if (status != OK) {
            System.exit(status);
        }
    }

    static int run(PrintStream talk, String... words) throws IOException {
        Arguments arguments;
        try {
            arguments = Arguments.of(words);
        } catch (IllegalArgumentException wrong) {
            talk.println("chengwen: " + wrong.getMessage());
            talk.println(Arguments.USAGE);
            return USAGE;
        }
        Recipe recipe =
                Recipe.of(
                        arguments.style(),
                        arguments.settings(),
                        arguments.formats(),
                        arguments.whole());
        Diagnostics complaints = recipe.complaints();
        if (!complaints.isEmpty()) {
            String style = arguments.style().orElse(BuiltInStyles.DEFAULT);
            complaints.lines(Language.ENGLISH, span -> style).forEach(talk::println);
            return STYLE;
        }
        try (SparkSession spark = SparkSession.builder().appName("chengwen").getOrCreate()) {
            return new ConvertArchive(arguments, talk).convert(recipe, spark);
        }
    }

    private int convert(Recipe recipe, SparkSession spark) throws IOException {
        JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
        SerializableConfiguration hadoop =
                new SerializableConfiguration(context.hadoopConfiguration());
        StoreRoot in = new StoreRoot(arguments.in(), hadoop);
        StoreRoot out = new StoreRoot(arguments.out(), hadoop);
        if (in.holds(out)) {
            talk.println("chengwen: --out is in the folder of the drafts");
            return USAGE;
        }
        if (isFinished(arguments.report(), context)) {
            talk.println("chengwen: a finished report is there: " + arguments.report());
            return IN_THE_WAY;
        }
        List<Draft> drafts = wanted(in.open().drafts(), spark);
        Optional<String> clash = clash(drafts);
        if (clash.isPresent()) {
            talk.println("chengwen: two drafts with one output: " + clash.get());
            return IN_THE_WAY;
        }
        if (out.open() instanceof LocalStore local) {
            local.sweep();
        }
        List<List<Draft>> tasks = Tasks.of(drafts, TASKS_A_SLOT * context.defaultParallelism());
        JavaRDD<Row> rows =
                context.parallelize(tasks, Math.max(1, tasks.size()))
                        .mapPartitions(lists -> results(lists, in, out, recipe));
        spark.createDataFrame(rows, Result.schema())
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(arguments.report().toString());
        return told(spark.read().parquet(arguments.report().toString()));
    }

    /** All of them, or what failed in an earlier run. */
    private List<Draft> wanted(List<Draft> drafts, SparkSession spark) {
        if (arguments.rerun().isEmpty()) {
            return drafts;
        }
        Dataset<Row> failed =
                spark.read()
                        .parquet(arguments.rerun().get().toString())
                        .where("status = 'failed'")
                        .select("file");
        Set<String> places = new HashSet<>();
        failed.collectAsList().forEach(row -> places.add(row.getString(0)));
        return drafts.stream().filter(draft -> places.contains(draft.place())).toList();
    }

    /** One draft after the other, so that a task never holds more than one. */
    private static Iterator<Row> results(
            Iterator<List<Draft>> lists, StoreRoot in, StoreRoot out, Recipe recipe)
            throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        int atOnce = SparkEnv.get().conf().getInt("spark.executor.cores", cores);
        Conversion conversion =
                new Conversion(in.open(), out.open(), recipe.chengwen(atOnce), recipe.id());
        List<Draft> drafts = new ArrayList<>();
        lists.forEachRemaining(drafts::addAll);
        return drafts.stream().map(conversion::convert).map(Result::toRow).iterator();
    }

    private static Optional<String> clash(List<Draft> drafts) {
        Map<String, Draft> known = new HashMap<>();
        for (Draft draft : drafts) {
            Draft other = known.putIfAbsent(draft.key(), draft);
            if (other != null) {
                return Optional.of(other.place() + ", " + draft.place());
            }
        }
        return Optional.empty();
    }

    private static boolean isFinished(URI report, JavaSparkContext context) throws IOException {
        Path done = new Path(new Path(report), "_SUCCESS");
        FileSystem files = done.getFileSystem(context.hadoopConfiguration());
        return files.exists(done);
    }

    private int told(Dataset<Row> report) {
        Map<String, Long> counts = new TreeMap<>();
        report.groupBy("status")
                .count()
                .collectAsList()
                .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
        talk.println("chengwen: " + counts);
        List<Row> twice =
                report.selectExpr("explode(outputs) AS output")
                        .groupBy("output")
                        .count()
                        .where("count > 1")
                        .collectAsList();
        twice.forEach(row -> talk.println("chengwen: made of two drafts: " + row.getString(0)));
        return counts.containsKey("failed") || !twice.isEmpty() ? FAILURES : OK;
    }
}
