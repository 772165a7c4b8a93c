package org.biaogan.reports.halfyear;

import io.quarkus.qute.RawString;
import jakarta.inject.Singleton;
import java.util.List;
import org.biaogan.reports.document.PdfPress;
import org.biaogan.reports.template.Format;
import org.biaogan.reports.template.TemplateView;

/** Version 2 of the half-year analysis: with the forecast of the year, the reason of each light, and ids to look up. */
@Singleton
class SecondVersion extends HalfYearAnalysis {

    private static final TemplateView INTRODUCTION = new TemplateView(
            CODE,
            2,
            NAME,
            NAME_EN,
            List.of(Format.HTML, Format.PDF),
            "HALF",
            HalfYear.PATTERN,
            "每项指标对照全年目标和序时进度的完成情况、全年预测和达标概率、剩余月份要求、亮灯依据和责任清单，并附每个数的数据编号；" + "期间写作YYYY-H1（上半年）或YYYY-H2（全年）");

    private static final StyleSheet STYLE = StyleSheet.ofVersion(2);

    SecondVersion(Compilation compilation, PdfPress press) {
        super(compilation, press);
    }

    @Override
    public TemplateView describe() {
        return INTRODUCTION;
    }

    @Override
    String markup(Figures figures, String fingerprint, boolean print) {
        return SecondMarkup.document(
                        SecondPage.of(figures, fingerprint, !print), new RawString(STYLE.text()), STYLE.policy(), print)
                .render();
    }
}
