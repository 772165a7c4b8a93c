package org.biaogan.benchmark.scale;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A zone that does not exist, written straight into the empty database of a metrics service: units below one root,
 * monthly cumulative indicators, and for every pair of them a target for this year and a history of so many months.
 * Straight into the tables, since only the size is asked for, not how it came about; tables and versions are those that
 * the service itself writes.
 */
final class GeneratedZone {

    private static final String UNITS = """
            insert into unit_version (id, code, version, name, parent, recorded_by, known_from)
            select nextval('unit_version_seq') , code, 1, name, parent, 'generated', now() - interval '2 days'
            from (select 'Z' as code, '规模测试区' as name, null as parent
                  union all select 'U' || n, '单位' || n, 'Z' from generate_series(1, ?) n
                  order by parent nulls first, code) u
            """;

    private static final String INDICATORS = """
            insert into indicator_version (id, code, version, name, unit_of_measure, frequency, measure, basis, direction,
                decimals, release_lag_days, january_in_february, themes, recorded_by, known_from)
            select nextval('indicator_version_seq'), 'I' || n, 1, '指标' || n, '亿元', 'MONTH', 'LEVEL', 'YTD', 'UP',
                1, 20, false, '{}', 'generated', now() - interval '2 days'
            from generate_series(1, ?) n
            """;

    private static final String TARGETS = """
            insert into target_version (id, code, version, indicator, unit, year, ambition, value, trajectory,
                trajectory_kind, responsible, recorded_by, known_from)
            select nextval('target_version_seq'), i.code || '-' || u.code, 1, i.code, u.code,
                extract(year from current_date)::int, 'TARGET', 1500, 'LINEAR', 'SEASONAL', '{}', 'generated',
                now() - interval '2 days'
            from indicator i cross join unit u where u.code <> 'Z'
            """;

    /** A hundred a year, growing by five per cent, unevenly over the months and never falling within a year. */
    private static final String OBSERVATIONS = """
            insert into observation (recording, indicator, unit, period, period_end, measure, basis, value, status, source,
                recorded_by, recorded_at, known_from)
            select r.recording, i.code, u.code, to_char(m, 'YYYY-MM'), (m + interval '1 month - 1 day')::date, 'LEVEL', 'YTD',
                round((1000 * power(1.05, extract(year from m) - 2016)
                    * (extract(month from m) - 0.4 * random()) / 12)::numeric, 2),
                'A', '生成', 'generated', now() - interval '1 day', now() - interval '1 day'
            from (select gen_random_uuid() as recording) r
            cross join unit u cross join indicator i
            cross join generate_series(date_trunc('month', current_date) - ? * interval '1 month',
                date_trunc('month', current_date) - interval '1 month', interval '1 month') m
            where u.code = ?
            """;

    private final String url;
    private final String user;
    private final String password;

    GeneratedZone(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** Fills the database and returns how many observations it holds then. */
    long fill(int units, int indicators, int months) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            insert(connection, UNITS, units);
            insert(connection, INDICATORS, indicators);
            insert(connection, TARGETS);
            long observations = 0;
            for (int unit = 1; unit <= units; unit++) {
                observations += insert(connection, OBSERVATIONS, months, "U" + unit);
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze");
            }
            return observations;
        }
    }

    private static int insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
