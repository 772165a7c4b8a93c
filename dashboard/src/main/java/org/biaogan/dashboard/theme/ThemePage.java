package org.biaogan.dashboard.theme;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Pattern;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.jboss.resteasy.reactive.RestQuery;

/** Progress by strategic theme, and of the flagship targets. */
@Path("/themes")
public class ThemePage {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern PERIOD = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?");

    private final ThemeDesk desk;
    private final Frames frames;

    ThemePage(ThemeDesk desk, Frames frames) {
        this.desk = desk;
        this.frames = frames;
    }

    record Themes(Frame frame, ThemeView view) implements TemplateInstance {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> themes(@RestQuery String unit, @RestQuery String period) {
        Frame frame = frames.in(Section.THEMES);
        String wantedUnit = matching(CODE, unit);
        String wantedPeriod = matching(PERIOD, period);
        return desk.progress(wantedUnit, wantedPeriod)
                .map(themes -> ThemeView.of(themes, wantedUnit, wantedPeriod, frame.language()))
                .map(view -> frame.speak(new Themes(frame, view)));
    }

    private static String matching(Pattern pattern, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!pattern.matcher(text.strip()).matches()) {
            throw new BadRequestException();
        }
        return text.strip();
    }
}
