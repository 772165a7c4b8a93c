package org.biaogan.dashboard.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.dashboard.freshness.Shelf.Label;
import org.biaogan.dashboard.knowledge.Knowledge;
import org.biaogan.dashboard.knowledge.KnownOn;
import org.biaogan.dashboard.visitor.VisitorDesk;

/** Under what the answer to a question is kept: by whose rights it was asked, and as of which instant. */
@ApplicationScoped
class Labels {

    private final VisitorDesk visitors;
    private final Knowledge knowledge;

    Labels(VisitorDesk visitors, Knowledge knowledge) {
        this.visitors = visitors;
        this.knowledge = knowledge;
    }

    Label of(LastGood.Question<?> question) {
        KnownOn known = knowledge.current();
        String asked = question.service().code() + " " + question.text();
        return new Label(visitors.rights(), known.isPast() ? asked + " as of " + known.instant() : asked);
    }
}
