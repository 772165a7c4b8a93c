package org.biaogan.forecasts;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.biaogan.metrics.period.Frequency;
import org.biaogan.metrics.period.TimePeriod;

/** The published series that lie outside the project, by the names of their files. */
record SharedData(Path folder) {

    List<PublishedSeries> series() {
        List<PublishedSeries> series = new ArrayList<>();
        series.add(newLoans());
        series.add(retail("Retail sales", "retail_100m_yuan"));
        series.add(retail("Retail sales above designated size", "above_designated_100m_yuan"));
        grossDomesticProduct()
                .forEach((name, levels) -> series.add(new PublishedSeries(
                        name.replace("Value-added of ", ""), "GDP by branch", Frequency.QUARTER, levels)));
        return series;
    }

    private PublishedSeries newLoans() {
        NavigableMap<TimePeriod, BigDecimal> levels = new TreeMap<>();
        for (Map<String, String> record : read("cn_macro_monthly/cn_macro_monthly_long.csv")) {
            if ("累计(亿元)".equals(record.get("series"))) {
                levels.put(TimePeriod.parse(record.get("period")), new BigDecimal(record.get("value")));
            }
        }
        return new PublishedSeries("New loans", "new loans", Frequency.MONTH, levels);
    }

    /** Published month by month, with January and February as one. */
    private PublishedSeries retail(String name, String column) {
        NavigableMap<TimePeriod, BigDecimal> levels = new TreeMap<>();
        for (Map<String, String> record : read("cn_retail_2012_2018/cn_retail_2012_2018.csv")) {
            TimePeriod month = TimePeriod.parse(record.get("period_to"));
            BigDecimal before = levels.getOrDefault(month.previous(), BigDecimal.ZERO);
            BigDecimal level = new BigDecimal(record.get(column));
            levels.put(month, month.previous().year() == month.year() ? before.add(level) : level);
        }
        return new PublishedSeries(name, "retail", Frequency.MONTH, levels);
    }

    private Map<String, NavigableMap<TimePeriod, BigDecimal>> grossDomesticProduct() {
        Map<String, NavigableMap<TimePeriod, BigDecimal>> branches = new TreeMap<>();
        for (Map<String, String> record : read("nbs_gdp_quarterly/nbs_quarterly_gdp_tidy.csv")) {
            if ("accumulated".equals(record.get("basis")) && "level_100m_yuan".equals(record.get("measure"))) {
                branches.computeIfAbsent(record.get("indicator"), branch -> new TreeMap<>())
                        .put(TimePeriod.parse(record.get("period")), new BigDecimal(record.get("value")));
            }
        }
        return branches;
    }

    private List<Map<String, String>> read(String file) {
        return CsvFile.read(folder.resolve(file));
    }
}
