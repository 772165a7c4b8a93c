package org.biaogan.metrics.matter;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biaogan.metrics.followup.FollowUpAction;
import org.biaogan.metrics.followup.FollowUpState;
import org.biaogan.metrics.vintage.Version;

/**
 * A matter that is followed up, as an action left it (督办事项). Each action makes a version, so the versions are the
 * history; what the action said is the version's reason.
 */
@MappedSuperclass
public abstract class Matter extends Version {

    private String title;
    private String project;

    @Enumerated(EnumType.STRING)
    private FollowUpState fromState;

    @Enumerated(EnumType.STRING)
    private FollowUpAction action;

    @Enumerated(EnumType.STRING)
    private FollowUpState state;

    private String owner;
    private String official;
    private LocalDate deadline;
    private String measures;

    @Column(columnDefinition = "text[]")
    private String[] evidence;

    private String document;
    private String actor;

    @Column(columnDefinition = "text[]")
    private String[] handlers;

    /** Needed by the persistence layer. */
    protected Matter() {}

    /** A matter that is new. @param actor the issuer's name for whoever registers it */
    protected Matter(String code, String title, String project, Charge charge, String note, String actor) {
        super(code, null, note);
        this.title = title;
        this.project = project;
        this.state = FollowUpState.REGISTERED;
        this.evidence = new String[0];
        this.handlers = new String[0];
        this.actor = actor;
        charge(charge);
    }

    /** What becomes of a matter by an action. */
    protected Matter(Matter before, FollowUpState reached, NewAction done, String actor) {
        super(before.code(), null, done.note());
        this.title = before.title;
        this.project = before.project;
        this.fromState = before.state;
        this.action = done.action();
        this.state = reached;
        this.owner = before.owner;
        this.official = before.official;
        this.deadline = before.deadline;
        this.measures = before.measures;
        this.evidence = done.evidenceOrNone().toArray(String[]::new);
        this.document = done.document();
        this.actor = actor;
        this.handlers = before.everyHandler();
        charge(done.charge());
    }

    public String title() {
        return title;
    }

    /** The code of the project concerned; null where none is. */
    public String project() {
        return project;
    }

    public FollowUpState state() {
        return state;
    }

    public FollowUpState fromState() {
        return fromState;
    }

    /** What made this version; null where it was registered by it. */
    public FollowUpAction action() {
        return action;
    }

    /** The code of the unit that answers for it; null where none does yet. */
    public String owner() {
        return owner;
    }

    public String official() {
        return official;
    }

    public LocalDate deadline() {
        return deadline;
    }

    public String measures() {
        return measures;
    }

    /** Ids of the files that came with the action. */
    public List<String> evidence() {
        return List.of(evidence);
    }

    public String document() {
        return document;
    }

    /** Whether a person accepted it, reported on it or asked for its closure, by this version or before. */
    boolean isHandledBy(String person) {
        return List.of(everyHandler()).contains(person);
    }

    /** Gives it to somebody from the first. */
    protected void beginAssigned() {
        this.state = FollowUpState.ASSIGNED;
        this.action = FollowUpAction.ASSIGN;
    }

    /** A matter given to another unit leaves the official behind who answered for it there, unless one is named. */
    private void charge(Charge charge) {
        if (charge.owner() != null && !charge.owner().equals(owner)) {
            this.official = null;
        }
        this.owner = charge.owner() == null ? owner : charge.owner();
        this.official = charge.official() == null ? official : charge.official();
        this.deadline = charge.deadline() == null ? deadline : charge.deadline();
        this.measures = charge.measures() == null ? measures : charge.measures();
    }

    private String[] everyHandler() {
        Stream<String> own = action != null && action.isHandling() ? Stream.of(actor) : Stream.empty();
        return Stream.concat(Stream.of(handlers), own)
                .collect(Collectors.toCollection(TreeSet::new))
                .toArray(String[]::new);
    }
}
