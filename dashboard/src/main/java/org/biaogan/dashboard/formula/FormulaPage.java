package org.biaogan.dashboard.formula;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Notice;
import org.biaogan.dashboard.page.Section;
import org.jboss.resteasy.reactive.RestPath;

/** How is this computed: all formulas on a page, or one on its own. */
@Path("/formulas")
public class FormulaPage {

    private final FormulaDesk desk;
    private final Frames frames;

    FormulaPage(FormulaDesk desk, Frames frames) {
        this.desk = desk;
        this.frames = frames;
    }

    record Formulas(Frame frame, FormulasView view) implements TemplateInstance {}

    /**
     * What the page shows.
     *
     * @param alone whether one formula stands on its own
     */
    record FormulasView(String title, Notice notice, List<FormulaText> formulas, boolean alone) {}

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> all() {
        Frame frame = frames.in(Section.FORMULAS);
        String title = frame.language().words(FormulaWords.class).title();
        return desk.all().map(reading -> page(frame, title, reading, false));
    }

    @GET
    @Path("{code}")
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> one(@RestPath String code) {
        Frame frame = frames.in(Section.FORMULAS);
        return desk.one(code).map(reading -> {
            Formula formula = reading.value().get(0);
            return page(frame, frame.language().pick(formula.name(), formula.nameEn()), reading, true);
        });
    }

    private static TemplateInstance page(Frame frame, String title, Reading<List<Formula>> reading, boolean alone) {
        List<FormulaText> texts = reading.value().stream()
                .map(formula -> FormulaText.of(formula, frame.language()))
                .toList();
        return frame.speak(
                new Formulas(frame, new FormulasView(title, Notice.of(frame.language(), reading), texts, alone)));
    }
}
