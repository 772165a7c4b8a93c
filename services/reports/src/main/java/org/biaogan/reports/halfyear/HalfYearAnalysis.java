package org.biaogan.reports.halfyear;

import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import org.biaogan.reports.document.Manuscript;
import org.biaogan.reports.document.PdfPress;
import org.biaogan.reports.template.Canonical;
import org.biaogan.reports.template.Findings;
import org.biaogan.reports.template.Format;
import org.biaogan.reports.template.FrozenFigures;
import org.biaogan.reports.template.ReportScope;
import org.biaogan.reports.template.ReportTemplate;

/** What the versions of the half-year analysis have in common: where figures come from and how they are printed. */
abstract class HalfYearAnalysis implements ReportTemplate {

    static final String CODE = "half-year-analysis";
    static final String NAME = "半年度经济形势分析";
    static final String NAME_EN = "Half-year economic analysis";

    private final Compilation compilation;
    private final PdfPress press;

    HalfYearAnalysis(Compilation compilation, PdfPress press) {
        this.compilation = compilation;
        this.press = press;
    }

    /** The whole document; for print with bookmarks and without links. */
    abstract String markup(Figures figures, String fingerprint, boolean print);

    @Override
    public String period(String asked) {
        return HalfYear.of(asked).code();
    }

    @Override
    public Uni<Findings> gather(ReportScope scope) {
        return compilation.of(scope);
    }

    @Override
    public byte[] render(Format format, FrozenFigures frozen) {
        Figures figures = Canonical.thaw(frozen, Figures.class);
        String markup = markup(figures, frozen.sha256(), format == Format.PDF);
        return switch (format) {
            case HTML -> markup.getBytes(StandardCharsets.UTF_8);
            case PDF ->
                press.print(
                        new Manuscript(markup, figures.title(), figures.asOf().toInstant(), frozen.sha256()));
        };
    }
}
