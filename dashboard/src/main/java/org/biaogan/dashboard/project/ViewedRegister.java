package org.biaogan.dashboard.project;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.savedview.SavedViewDesk;
import org.biaogan.dashboard.savedview.SavedViewList;
import org.biaogan.dashboard.savedview.SavedViewList.Event;
import org.biaogan.dashboard.visitor.VisitorDesk;

/** The register with the views that were saved of it. */
@ApplicationScoped
class ViewedRegister {

    private final RegisterRoom room;
    private final SavedViewDesk views;
    private final VisitorDesk visitors;

    ViewedRegister(RegisterRoom room, SavedViewDesk views, VisitorDesk visitors) {
        this.room = room;
        this.views = views;
        this.visitors = visitors;
    }

    /** The query with the unit that is meant where none is named: a view that is shared means the same to everybody. */
    Uni<ProjectQuery> complete(ProjectQuery query) {
        return room.complete(query);
    }

    Uni<RegisterView> view(ProjectQuery query, Event event, Language language) {
        boolean mayAdd = visitors.rights().mayKeepProjects();
        return Uni.combine().all().unis(room.register(query), views.usable()).with((register, usable) -> {
            String address = register.query().at(0).address(RegisterView.PATH);
            SavedViewList list = SavedViewList.of(usable, RegisterView.PATH, address, event, language);
            return RegisterView.of(register, list, mayAdd, language);
        });
    }
}
