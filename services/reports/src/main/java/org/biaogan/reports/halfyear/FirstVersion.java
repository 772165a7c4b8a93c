package org.biaogan.reports.halfyear;

import io.quarkus.qute.RawString;
import jakarta.inject.Singleton;
import java.util.List;
import org.biaogan.reports.document.PdfPress;
import org.biaogan.reports.template.Format;
import org.biaogan.reports.template.TemplateView;

/** Version 1 of the half-year analysis: kept for the reports that were made with it. */
@Singleton
class FirstVersion extends HalfYearAnalysis {

    private static final TemplateView INTRODUCTION = new TemplateView(
            CODE,
            1,
            NAME,
            NAME_EN,
            List.of(Format.HTML, Format.PDF),
            "HALF",
            HalfYear.PATTERN,
            "每项指标对照全年目标和序时进度的完成情况、剩余月份要求和责任清单；期间写作YYYY-H1（上半年）或YYYY-H2（全年）");

    private static final StyleSheet STYLE = StyleSheet.ofVersion(1);

    FirstVersion(Compilation compilation, PdfPress press) {
        super(compilation, press);
    }

    @Override
    public TemplateView describe() {
        return INTRODUCTION;
    }

    @Override
    String markup(Figures figures, String fingerprint, boolean print) {
        return FirstMarkup.document(Page.of(figures, fingerprint), new RawString(STYLE.text()), STYLE.policy(), print)
                .render();
    }
}
