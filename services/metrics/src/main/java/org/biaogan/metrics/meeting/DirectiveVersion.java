package org.biaogan.metrics.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.biaogan.metrics.followup.FollowUpState;
import org.biaogan.metrics.matter.Matter;
import org.biaogan.metrics.matter.NewAction;

/** A directive as an action left it. */
@Entity
@Table(name = "directive_version")
class DirectiveVersion extends Matter {

    @Id
    @GeneratedValue(generator = "directive_version_seq")
    @SequenceGenerator(name = "directive_version_seq", sequenceName = "directive_version_seq", allocationSize = 50)
    Long id;

    String meeting;
    int number;

    DirectiveVersion() {}

    /** What a meeting decided; the decision itself gives it to its owner. */
    DirectiveVersion(String meeting, NewDecision decision, String actor) {
        super(code(meeting, decision.number()), decision.text(), decision.project(), decision.charge(), null, actor);
        this.meeting = meeting;
        this.number = decision.number();
        beginAssigned();
    }

    private DirectiveVersion(DirectiveVersion before, FollowUpState reached, NewAction action, String actor) {
        super(before, reached, action, actor);
        this.meeting = before.meeting;
        this.number = before.number;
    }

    DirectiveVersion after(FollowUpState reached, NewAction action, String actor) {
        return new DirectiveVersion(this, reached, action, actor);
    }

    static String code(String meeting, int number) {
        return "%s.%d".formatted(meeting, number);
    }
}
