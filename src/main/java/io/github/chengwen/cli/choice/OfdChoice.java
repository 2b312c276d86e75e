package io.github.chengwen.cli.choice;

import io.github.chengwen.ofd.OfdOptions;
import io.github.chengwen.ofd.OfdProfile;
import picocli.CommandLine.Option;

/** The OFD options of the command line. */
public final class OfdChoice {

    @Option(names = "--ofd", paramLabel = "plain|archive", descriptionKey = "convert.ofd")
    private OfdProfile profile = OfdOptions.DEFAULT.profile();

    @Option(names = "--ofd-draft", descriptionKey = "convert.ofdDraft")
    private boolean draft;

    public OfdOptions options() {
        return new OfdOptions(profile, draft);
    }
}
