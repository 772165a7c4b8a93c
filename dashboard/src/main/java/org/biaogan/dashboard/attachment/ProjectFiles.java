package org.biaogan.dashboard.attachment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaogan.dashboard.figure.MomentText;
import org.biaogan.dashboard.form.Choice;
import org.biaogan.dashboard.form.Field;
import org.biaogan.dashboard.form.Typed;
import org.biaogan.dashboard.language.Language;

/** The files of a project, the newest first, of which some are chosen as evidence (佐证材料). */
public final class ProjectFiles {

    /** What the field that chooses evidence is called. */
    public static final String EVIDENCE = "evidence";

    private final List<Attachment> items;
    private final boolean known;

    private ProjectFiles(List<Attachment> items, boolean known) {
        this.items = items;
        this.known = known;
    }

    static ProjectFiles of(List<Attachment> items) {
        return new ProjectFiles(items == null ? List.of() : items, true);
    }

    /** Where nobody can say which there are. */
    public static ProjectFiles unknown() {
        return new ProjectFiles(List.of(), false);
    }

    /** What a file is called; empty where it is not listed. */
    public Optional<String> label(String id, Language language) {
        AttachmentWords words = language.words(AttachmentWords.class);
        return items.stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .map(file -> label(file, words, language));
    }

    List<Attachment> items() {
        return items;
    }

    /** Ticks the files that show something; those ticked before stay even where the list does not have them. */
    public Field evidence(String label, Typed typed, Language language) {
        AttachmentWords words = language.words(AttachmentWords.class);
        List<Choice> choices = choices(typed.all(EVIDENCE), words, language);
        String hint = !known ? words.unknown() : items.isEmpty() ? words.nothingToTick() : words.tickHint();
        return Field.ticks(EVIDENCE, label, typed, choices).hinted(hint);
    }

    private List<Choice> choices(Collection<String> ticked, AttachmentWords words, Language language) {
        Set<String> ids = items.stream().map(Attachment::id).collect(Collectors.toSet());
        Stream<Choice> listed = items.stream()
                .map(file -> new Choice(
                        file.id(), label(file, words, language), ticked.contains(file.id()), file.thumbnail()));
        Stream<Choice> others =
                ticked.stream().filter(id -> !ids.contains(id)).map(id -> new Choice(id, words.other(id), true));
        return Stream.concat(listed, others).toList();
    }

    private static String label(Attachment file, AttachmentWords words, Language language) {
        boolean captioned = file.caption() != null && !file.caption().isBlank();
        String name = captioned ? words.captioned(file.caption(), file.name()) : file.name();
        String day =
                file.takenOn() == null ? MomentText.of(file.uploadedAt(), language) : MomentText.of(file.takenOn());
        return words.dated(name, day);
    }
}
