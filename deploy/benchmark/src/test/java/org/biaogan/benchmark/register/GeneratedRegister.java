package org.biaogan.benchmark.register;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/**
 * A register that does not exist: units below one root, officials, and projects that are imported through the API as a
 * zone would import them. Where the projects stand is written straight into the table, since nothing was reported.
 */
final class GeneratedRegister {

    static final int UNITS = 50;
    static final int OFFICIALS = 80;

    private static final int ROWS_A_FILE = 5000;
    private static final String[] STAGES = {
        "RESERVE", "APPROVED", "STARTED", "UNDER_CONSTRUCTION", "UNDER_CONSTRUCTION", "COMPLETED", "IN_PRODUCTION"
    };
    private static final String[] SECTORS = {"电子信息", "装备制造", "新材料", "生物医药", "现代物流", "基础设施"};
    private static final String[] CATEGORIES = {"工业", "基础设施", "民生", "服务业"};

    /** A third of those that are being built has no light yet; the others lag or lead evenly. */
    private static final String STANDINGS = """
            update project_standing set
                light = case abs(hashtext(project)) % 4 when 0 then 'RED' when 1 then 'YELLOW' when 2 then 'GREEN' end,
                state = case abs(hashtext(project)) % 4 when 3 then 'LATE' end,
                deviation_points = case when abs(hashtext(project)) % 4 < 3 then hashtext(project) % 4000 / 100.0 end,
                physical_percent = abs(hashtext(project)) % 100, open_problems = abs(hashtext(project)) % 3
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String service;
    private final String token;

    GeneratedRegister(String service, String token) {
        this.service = service;
        this.token = token;
    }

    /** Fills the empty service. */
    void fill(int projects, String url, String user, String password) throws Exception {
        post("units", "application/json", "{\"code\":\"Z\",\"name\":\"规模测试区\"}");
        for (int unit = 1; unit <= UNITS; unit++) {
            post(
                    "units",
                    "application/json",
                    "{\"code\":\"U%1$d\",\"name\":\"单位%1$d\",\"parent\":\"Z\"}".formatted(unit));
        }
        for (int official = 1; official <= OFFICIALS; official++) {
            post("officials", "application/json", "{\"code\":\"O%1$d\",\"name\":\"干部%1$d\"}".formatted(official));
        }
        post("themes", "application/json", "{\"code\":\"T1\",\"name\":\"一号专题\"}");
        for (int first = 1; first <= projects; first += ROWS_A_FILE) {
            post("project-imports", "text/csv", file(first, Math.min(projects, first + ROWS_A_FILE - 1)));
        }
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(STANDINGS);
            statement.execute("vacuum analyze project_version");
            statement.execute("vacuum analyze project_standing");
        }
    }

    private static String file(int first, int last) {
        StringBuilder rows = new StringBuilder(
                "code,name,unit,owner,leader,handler,sector,chainLink,themes,category,nature,"
                        + "flagship,level,stage,totalInvestment,plan.2025,plan.2026,plan.2027,plannedStart,plannedCompletion,summary\n");
        for (int n = first; n <= last; n++) {
            int total = 1000 + n * 7919 % 90000;
            rows.append(
                    "P%05d,生成项目%d号厂房及配套设施,U%d,第%d有限公司,O%d,O%d,%s,环节%d,%s,%s,NEW,%s,%s,%s,%d,%d,%d,%d,%d-%02d-01,%d-%02d-28,%s%n"
                            .formatted(
                                    n,
                                    n,
                                    1 + n % UNITS,
                                    1 + n % 3000,
                                    1 + n % OFFICIALS,
                                    1 + n * 31 % OFFICIALS,
                                    SECTORS[n % SECTORS.length],
                                    n % 12,
                                    n % 5 == 0 ? "T1" : "",
                                    CATEGORIES[n % CATEGORIES.length],
                                    n % 40 == 0 ? "是" : "否",
                                    n % 9 == 0 ? "PROVINCIAL" : "ZONE",
                                    STAGES[n % STAGES.length],
                                    total,
                                    total / 4,
                                    total / 2,
                                    total / 4,
                                    2025,
                                    1 + n % 12,
                                    2026 + n % 3,
                                    1 + n % 12,
                                    "建设标准厂房、研发楼及道路管网等配套设施，达产后形成相应能力。"));
        }
        return rows.toString();
    }

    private void post(String path, String type, String body) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(service + "/api/v1/" + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(
                    "%s answered %d: %.500s".formatted(path, answer.statusCode(), answer.body()));
        }
    }
}
