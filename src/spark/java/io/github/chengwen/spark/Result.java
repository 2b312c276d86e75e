package io.github.chengwen.spark;

import io.github.chengwen.Converted;
import io.github.chengwen.Output;
import io.github.chengwen.diag.Diagnostic;
import io.github.chengwen.diag.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/**
 * A row of the report. No words of a draft are in it but its place.
 *
 * @param codes how often each diagnostic was told
 * @param error class or code of what went wrong; empty where nothing did
 */
record Result(
        String file,
        String sha256,
        String recipe,
        Status status,
        int documents,
        int pages,
        Map<String, Integer> codes,
        List<String> outputs,
        String error,
        long millis) {

    /** How a draft ended. */
    enum Status {
        /** Converted now. */
        MADE,
        /** Converted before, by the same recipe. */
        KEPT,
        /** Not to be converted: the draft is at fault. */
        REFUSED,
        /** Something else went wrong; another run may do better. */
        FAILED
    }

    static StructType schema() {
        return new StructType()
                .add("file", DataTypes.StringType, false)
                .add("sha256", DataTypes.StringType, false)
                .add("recipe", DataTypes.StringType, false)
                .add("status", DataTypes.StringType, false)
                .add("documents", DataTypes.IntegerType, false)
                .add("pages", DataTypes.IntegerType, false)
                .add(
                        "codes",
                        DataTypes.createMapType(DataTypes.StringType, DataTypes.IntegerType, false),
                        false)
                .add("outputs", DataTypes.createArrayType(DataTypes.StringType, false), false)
                .add("error", DataTypes.StringType, false)
                .add("millis", DataTypes.LongType, false);
    }

    Row toRow() {
        return RowFactory.create(
                file,
                sha256,
                recipe,
                name(status),
                documents,
                pages,
                CollectionConverters.asScala(codes),
                outputs.toArray(String[]::new),
                error,
                millis);
    }

    static String name(Status status) {
        return switch (status) {
            case MADE -> "made";
            case KEPT -> "kept";
            case REFUSED -> "refused";
            case FAILED -> "failed";
        };
    }

    static Result made(
            Draft draft, Marker marker, Converted converted, List<String> outputs, long millis) {
        return new Result(
                draft.place(),
                marker.draft(),
                marker.recipe(),
                Status.MADE,
                converted.outputs().size(),
                converted.outputs().stream().mapToInt(Output::pages).sum(),
                codes(converted),
                outputs,
                "",
                millis);
    }

    static Result kept(Draft draft, Marker marker, long millis) {
        return new Result(
                draft.place(),
                marker.draft(),
                marker.recipe(),
                Status.KEPT,
                0,
                0,
                Map.of(),
                marker.outputs(),
                "",
                millis);
    }

    static Result refused(
            Draft draft, String sha256, String recipe, Converted converted, long millis) {
        String why =
                converted.diagnostics().stream()
                        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                        .map(diagnostic -> diagnostic.code().id())
                        .findFirst()
                        .orElse("");
        return new Result(
                draft.place(),
                sha256,
                recipe,
                Status.REFUSED,
                0,
                0,
                codes(converted),
                List.of(),
                why,
                millis);
    }

    static Result failed(Draft draft, String recipe, Throwable error, long millis) {
        return new Result(
                draft.place(),
                "",
                recipe,
                Status.FAILED,
                0,
                0,
                Map.of(),
                List.of(),
                error.getClass().getName(),
                millis);
    }

    private static Map<String, Integer> codes(Converted converted) {
        Map<String, Integer> codes = new TreeMap<>();
        for (Diagnostic diagnostic : converted.diagnostics()) {
            codes.merge(diagnostic.code().id(), 1, Integer::sum);
        }
        return codes;
    }
}
