package io.github.chengwen.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;

/** Situations in which the disk may fail. */
enum Situation {
    GOOD {
        @Override
        void prepare(Office office) {}

        @Override
        List<byte[]> drop(Office office) throws IOException {
            return List.of(drop(office, "讲话.txt", Office.draft("在大会上的讲话")));
        }
    },
    REFUSED {
        @Override
        void prepare(Office office) {}

        @Override
        List<byte[]> drop(Office office) throws IOException {
            return List.of(drop(office, "图片.txt", "\u0089PNG\r\n\u001a\n\0\0\0"));
        }
    },
    SAME_AGAIN {
        @Override
        void prepare(Office office) throws IOException, StartException {
            drop(office, "讲话.txt", Office.draft("在大会上的讲话"));
            office.serve();
        }

        @Override
        List<byte[]> drop(Office office) throws IOException {
            byte[] draft = drop(office, "讲话.txt", Office.draft("在大会上的讲话"));
            return List.of(draft, draft);
        }
    },
    NAME_TAKEN {
        @Override
        void prepare(Office office) throws IOException, StartException {
            drop(office, "讲话.txt", Office.draft("旧的"));
            office.serve();
        }

        @Override
        List<byte[]> drop(Office office) throws IOException {
            return List.of(
                    Office.draft("旧的").getBytes(UTF_8), drop(office, "讲话.txt", Office.draft("新的")));
        }
    };

    abstract void prepare(Office office) throws IOException, StartException;

    /** Drops drafts; the content of all that were ever dropped. */
    abstract List<byte[]> drop(Office office) throws IOException;

    static byte[] drop(Office office, String name, String text) throws IOException {
        office.drop(name, text);
        return text.getBytes(UTF_8);
    }
}
