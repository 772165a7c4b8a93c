package org.biaogan.reports.halfyear;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.biaogan.reports.stand.Sample;
import org.biaogan.reports.template.Format;
import org.biaogan.reports.template.FrozenFigures;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PrintedAnalysisTest {

    @Inject
    SecondVersion template;

    @Test
    void theTextHoldsOrdinaryCharactersOnly() throws IOException {
        String text = text(template.render(Format.PDF, figures(true)));

        assertThat(text).contains("云杉经济开发区2026年上半年经济形势分析", "工业局局长", "数据截至 2026年7月20日 09:30");
        assertThat(text.codePoints().filter(c -> c >= 0x2E80 && c <= 0x2FDF)).isEmpty();
    }

    @Test
    void anIndicatorAndItsFiguresStandOnOneLine() throws IOException {
        String text = text(template.render(Format.PDF, figures(true)));

        assertThat(text.lines())
                .anyMatch(line -> line.matches(
                        "1 固定资产投资 亿元 629\\.0 647\\.4 97\\.2% 83\\.3% \\+13\\.8 5\\.1 ● 绿灯 default 第1版 2026-10 .*"))
                .anyMatch(line -> line.startsWith("4 规模以上工业增加值增速 % 7.8 7.0 — — +0.8 — ● 绿灯 default 第1版 2026-06"))
                .anyMatch(line -> line.startsWith("6 进出口总额 亿元 — 80.0 — — — — ○ 并入2月 — 2026-01"));
    }

    @Test
    void anIndicatorAndItsForecastStandOnOneLine() throws IOException {
        String text = text(template.render(Format.PDF, figures(true)));

        assertThat(text.lines())
                .contains(
                        "1 固定资产投资 亿元 647.4 701.4 688.1～715.0 >99% 18.4 2 9.2 -4.3 林知远",
                        "3 实际使用外资 万美元 6000.0 — — — 4800.0 6 800.0 — 尚未明确");
    }

    @Test
    void theIdsOfAnIndicatorsNumbersStandBesideItsName() throws IOException {
        String text = text(template.render(Format.PDF, figures(true)));

        assertThat(text.lines())
                .anyMatch(line -> line.matches("1 固定资产投资 实际 " + Sample.id("FAI", "actual") + "\\s+目标 "
                        + Sample.id("FAI", "target") + "\\s+完成率 .*"));
        assertThat(text)
                .contains(
                        "预测低 " + Sample.id("RETAIL", "forecastLow"),
                        "概率 " + Sample.id("RETAIL", "probability"),
                        "推算增速 " + Sample.id("RETAIL", "growthImplied"));
    }

    @Test
    void everyPageSaysThatTheFiguresAreOfADemonstration() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(template.render(Format.PDF, figures(true)))) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf))
                        .contains("演示数据", "第 " + page + " 页 共 " + pdf.getNumberOfPages() + " 页");
            }
        }
        assertThat(text(template.render(Format.PDF, figures(false)))).doesNotContain("演示数据");
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(template.render(Format.PDF, figures(true)))) {
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)");
            });
        }
    }

    @Test
    void theSameFiguresGiveTheSameBytesAnywhere() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] pdf = template.render(Format.PDF, figures(true));
        byte[] html = template.render(Format.HTML, figures(true));
        // To be looked at.
        Files.write(Path.of("target/half-year-analysis.pdf"), pdf);
        Files.write(Path.of("target/half-year-analysis.html"), html);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));

            assertThat(template.render(Format.PDF, figures(true))).isEqualTo(pdf);
            assertThat(template.render(Format.HTML, figures(true))).isEqualTo(html);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static FrozenFigures figures(boolean demonstration) {
        return SampleFigures.frozen(demonstration);
    }

    private static String text(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf);
        }
    }
}
