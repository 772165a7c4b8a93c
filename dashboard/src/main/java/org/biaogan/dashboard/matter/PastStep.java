package org.biaogan.dashboard.matter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.biaogan.dashboard.attachment.ProjectFiles;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.language.Language;

/**
 * What was once done about a matter, in the reader's words.
 *
 * @param reached where the matter stood from then on
 * @param owner who answered for it from then on; empty where nobody did
 * @param evidence files and documents, by name
 */
public record PastStep(
        String action,
        String reached,
        FollowUpState state,
        String by,
        String at,
        String note,
        String owner,
        String deadline,
        List<Proof> evidence) {

    /** What shows it. @param link to the file; null for a document that is only named */
    public record Proof(String label, String link) {}

    /** The whole history, the latest first. */
    static List<PastStep> of(Matter matter, ProjectFiles files, Language language) {
        List<PastStep> steps = new ArrayList<>();
        for (Matter.PastAction action : matter.history() == null ? List.<Matter.PastAction>of() : matter.history()) {
            steps.add(of(action, files, language));
        }
        Collections.reverse(steps);
        return steps;
    }

    private static PastStep of(Matter.PastAction past, ProjectFiles known, Language language) {
        MatterWords words = language.words(MatterWords.class);
        Stream<Proof> files = past.evidence() == null
                ? Stream.empty()
                : past.evidence().stream()
                        .map(id -> new Proof(known.label(id, language).orElse(words.fileOf(id)), "/files/" + id));
        Stream<Proof> document = past.document() == null ? Stream.empty() : Stream.of(new Proof(past.document(), null));
        return new PastStep(
                FollowUpAction.of(past.action()).map(words::action).orElse(words.registered()),
                words.state(past.to()),
                past.to(),
                past.by() == null ? "" : past.by(),
                MomentText.of(past.at(), language),
                past.note() == null ? "" : past.note(),
                Matter.named(past.ownerName(), past.ownerNameEn(), past.owner(), language),
                past.deadline() == null ? "" : past.deadline().toString(),
                Stream.concat(files, document).toList());
    }
}
