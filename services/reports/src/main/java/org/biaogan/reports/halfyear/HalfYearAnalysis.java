package org.biaogan.reports.halfyear;

import io.quarkus.qute.RawString;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.biaogan.reports.document.Manuscript;
import org.biaogan.reports.document.PdfPress;
import org.biaogan.reports.metrics.Board;
import org.biaogan.reports.metrics.BoardReader;
import org.biaogan.reports.rest.FieldError;
import org.biaogan.reports.rest.Problem;
import org.biaogan.reports.template.Canonical;
import org.biaogan.reports.template.Findings;
import org.biaogan.reports.template.Format;
import org.biaogan.reports.template.FrozenFigures;
import org.biaogan.reports.template.ReportScope;
import org.biaogan.reports.template.ReportTemplate;
import org.biaogan.reports.template.TemplateView;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The half-year analysis (上半年经济形势分析), version 1: markup, style and words lie in its folder of templates. */
@ApplicationScoped
class HalfYearAnalysis implements ReportTemplate {

    private static final TemplateView INTRODUCTION = new TemplateView(
            "half-year-analysis",
            1,
            "半年度经济形势分析",
            "Half-year economic analysis",
            List.of(Format.HTML, Format.PDF),
            "HALF",
            HalfYear.PATTERN,
            "每项指标对照全年目标和序时进度的完成情况、剩余月份要求和责任清单；期间写作YYYY-H1（上半年）或YYYY-H2（全年）");

    private final BoardReader boards;
    private final PdfPress press;
    private final boolean demonstration;

    HalfYearAnalysis(
            BoardReader boards,
            PdfPress press,
            @ConfigProperty(name = "biaogan.demonstration", defaultValue = "false") boolean demonstration) {
        this.boards = boards;
        this.press = press;
        this.demonstration = demonstration;
    }

    @Override
    public TemplateView describe() {
        return INTRODUCTION;
    }

    @Override
    public String period(String asked) {
        return HalfYear.of(asked).code();
    }

    @Override
    public Uni<Findings> gather(ReportScope scope) {
        HalfYear period = HalfYear.of(scope.period());
        return boards.read(scope.unit(), period.lastMonth(), scope.asOf()).map(board -> findings(board, period));
    }

    private Findings findings(Board board, HalfYear period) {
        if (board.standings().isEmpty()) {
            throw Problem.refused(new FieldError(
                    "period", "NO_FIGURES", "No target and no observation of the unit is known in " + period.year()));
        }
        String title = board.unitName() + period.words() + "经济形势分析";
        Figures figures = new Figures(
                title, period.code(), board.unit(), board.unitName(), board.asOf(), demonstration, board.standings());
        return new Findings(title, period.code(), board.unitName(), board.asOf(), Canonical.freeze(figures));
    }

    @Override
    public byte[] render(Format format, FrozenFigures frozen) {
        Figures figures = Canonical.thaw(frozen, Figures.class);
        String markup = HalfYearMarkup.document(
                        Page.of(figures, frozen.sha256()),
                        new RawString(StyleSheet.TEXT),
                        StyleSheet.POLICY,
                        format == Format.PDF)
                .render();
        return switch (format) {
            case HTML -> markup.getBytes(StandardCharsets.UTF_8);
            case PDF ->
                press.print(
                        new Manuscript(markup, figures.title(), figures.asOf().toInstant(), frozen.sha256()));
        };
    }
}
