package org.biaogan.metrics.theme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.biaogan.metrics.vintage.Register;
import org.biaogan.metrics.vintage.RegisterOffice;
import org.biaogan.metrics.vintage.Version;

/** Keeps the strategic themes. */
@ApplicationScoped
public class ThemeRegister extends Register<ThemeVersion> {

    private final ThemeRepository themes;

    ThemeRegister(ThemeRepository themes, RegisterOffice office) {
        super("themes", themes, office);
        this.themes = themes;
    }

    /** The codes of all themes known now. Needs a session. */
    public Uni<Set<String>> codes() {
        return themes.allOpen().map(all -> all.stream().map(Version::code).collect(Collectors.toUnmodifiableSet()));
    }

    /** All themes as they were known at an instant, by code. Needs a session. */
    public Uni<List<ThemeView>> at(Instant asOf) {
        return themes.allAt(asOf).map(all -> all.stream().map(ThemeView::of).toList());
    }

    @Override
    protected Uni<Void> check(ThemeVersion candidate) {
        return Uni.createFrom().voidItem();
    }

    @Override
    protected ThemeVersion retired(ThemeVersion current, LocalDate lastDay) {
        return new ThemeVersion(new NewTheme(current.code(), current.name, current.nameEn, lastDay, "retired"));
    }
}
