package org.biaogan.benchmark.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Fills an empty metrics service with projects and asks for the first page of them, narrowed by each filter in turn.
 *
 * <p>Arguments: address, token, projects, requests a second, seconds a filter, JDBC URL, database user, password.
 */
public final class RegisterUnderLoad {

    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final double ALLOWED_MILLISECONDS = 100;
    private static final int VARIANTS = 20;

    private RegisterUnderLoad() {}

    public static void main(String[] words) throws Exception {
        int projects = Integer.parseInt(words[2]);
        int rate = Integer.parseInt(words[3]);
        Duration length = Duration.ofSeconds(Integer.parseInt(words[4]));
        long began = System.nanoTime();
        new GeneratedRegister(words[0], words[1]).fill(projects, words[5], words[6], words[7]);
        System.out.printf("%,d projects imported in %.0f s%n", projects, (System.nanoTime() - began) / 1e9);

        OpenLoad load = new OpenLoad(words[0], words[1], rate);
        Map<String, List<String>> filters = filters(projects);
        load.run(filters.values().stream().flatMap(List::stream).toList(), WARM_UP);
        boolean kept = true;
        System.out.printf("%-24s %8s %7s %8s %8s %8s%n", "filter", "requests", "failed", "p50 ms", "p95 ms", "p99 ms");
        for (Map.Entry<String, List<String>> filter : filters.entrySet()) {
            OpenLoad.Taken taken = load.run(filter.getValue(), length);
            kept &= taken.failed() == 0 && taken.p95() < ALLOWED_MILLISECONDS;
            System.out.printf(
                    "%-24s %8d %7d %8.1f %8.1f %8.1f%n",
                    filter.getKey(), taken.requests(), taken.failed(), taken.p50(), taken.p95(), taken.p99());
        }
        System.exit(kept ? 0 : 1);
    }

    private static Map<String, List<String>> filters(int projects) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        filters.put("none", each(n -> ""));
        filters.put("unit", each(n -> "unit=U" + (1 + n % GeneratedRegister.UNITS)));
        filters.put("unit, all below it", each(n -> "unit=Z"));
        filters.put("stage", each(n -> "stage=" + (n % 2 == 0 ? "STARTED" : "UNDER_CONSTRUCTION&stage=STARTED")));
        filters.put("sector", each(n -> "sector=" + encoded("电子信息")));
        filters.put("chainLink", each(n -> "chainLink=" + encoded("环节" + n % 12)));
        filters.put("theme", each(n -> "theme=T1"));
        filters.put("category", each(n -> "category=" + encoded("工业")));
        filters.put("level", each(n -> "level=PROVINCIAL"));
        filters.put("leader", each(n -> "leader=O" + (1 + n % GeneratedRegister.OFFICIALS)));
        filters.put("handler", each(n -> "handler=O" + (1 + n % GeneratedRegister.OFFICIALS)));
        filters.put("flagship", each(n -> "flagship=true"));
        filters.put("light", each(n -> "light=" + (n % 2 == 0 ? "RED" : "YELLOW&light=LATE")));
        filters.put("text", each(n -> "q=" + encoded("项目" + (n * 997 % projects))));
        filters.put("text in every project", each(n -> "q=" + encoded("厂房")));
        filters.put("light, worst first", each(n -> "light=RED&sort=deviation"));
        filters.put("sorted by light", each(n -> "sort=light"));
        filters.put("sorted by light, upwards", each(n -> "sort=-light"));
        filters.put("sorted by investment", each(n -> "sort=-totalInvestment"));
        filters.put("sorted by name, last first", each(n -> "sort=-name"));
        filters.put("sorted by completion", each(n -> "sort=plannedCompletion&page=" + n));
        filters.put("several at once", each(n -> "unit=Z&stage=STARTED&light=RED&q=" + encoded("厂房") + "&sort=name"));
        return filters;
    }

    private static List<String> each(IntFunction<String> query) {
        return IntStream.range(0, VARIANTS)
                .mapToObj(n -> "projects?size=50&" + query.apply(n))
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
