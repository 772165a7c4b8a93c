package org.biaogan.metrics.theme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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

    @Override
    protected Uni<Void> check(ThemeVersion candidate) {
        return Uni.createFrom().voidItem();
    }

    @Override
    protected ThemeVersion retired(ThemeVersion current, LocalDate lastDay) {
        return new ThemeVersion(new NewTheme(current.code(), current.name, current.nameEn, lastDay, "retired"));
    }
}
