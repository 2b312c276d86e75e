package io.github.chengwen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chengwen.style.yaml.BuiltInStyles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** Parts of the work that other threads do. */
class SubtaskTest {

    private static final Executor OTHERS = task -> new Thread(task).start();

    @Test
    void theWorkGoesOnMeanwhile() {
        CountDownLatch meanwhile = new CountDownLatch(1);
        Subtask<String> work =
                Subtask.begin(
                        () -> {
                            await(meanwhile);
                            return "done";
                        },
                        OTHERS);
        meanwhile.countDown();
        assertThat(work.result()).isEqualTo("done");
    }

    @Test
    void whatGoesWrongGoesWrongWhereTheResultIsWanted() {
        Subtask<String> exception = failing(new IllegalArgumentException("wrong"));
        Subtask<String> error = failing(new StackOverflowError("deep"));
        assertThatThrownBy(exception::result)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("wrong");
        assertThatThrownBy(error::result).isInstanceOf(StackOverflowError.class);
    }

    @Test
    void aDraftComesOutTheSame() {
        byte[] draft =
                "在全县秋收工作会议上的讲话\n同志们：\n1、今年粮食面积达到XX万亩。\n2、分析了年底前工作。\n"
                        .getBytes(StandardCharsets.UTF_8);
        Options options = Options.of(BuiltInStyles.speech());
        Converted alone = Chengwen.with(options).convert(draft, "draft.txt");
        Converted beside = Chengwen.with(options, OTHERS).convert(draft, "draft.txt");
        assertThat(beside.diagnostics()).containsExactlyElementsOf(alone.diagnostics());
        for (Format format : List.of(Format.DOCX, Format.PDF)) {
            assertThat(bytes(beside, format)).isEqualTo(bytes(alone, format));
        }
    }

    private static byte[] bytes(Converted converted, Format format) {
        return converted.outputs().get(0).file(format).orElseThrow().toByteArray();
    }

    private static Subtask<String> failing(Throwable failure) {
        return Subtask.begin(
                () -> {
                    if (failure instanceof Error error) {
                        throw error;
                    }
                    throw (RuntimeException) failure;
                },
                OTHERS);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
