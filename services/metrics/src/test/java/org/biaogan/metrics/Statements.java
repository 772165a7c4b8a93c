package org.biaogan.metrics;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** The SQL statements that the service sends while something is done, as its persistence layer logs them. */
public final class Statements {

    private static final Logger SQL = Logger.getLogger("org.hibernate.SQL");

    private Statements() {}

    /** What is sent when something is read after anything became known, but for a change of the registers. */
    public static List<String> ofReading(Runnable read) {
        read.run();
        somethingBecomesKnown();
        return during(read);
    }

    private static void somethingBecomesKnown() {
        try (Connection connection =
                        Arc.container().instance(DataSource.class).get().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select stamp_knowledge()");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What was sent to the database during a deed; no other request may run meanwhile. */
    public static List<String> during(Runnable deed) {
        List<String> sent = new CopyOnWriteArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                sent.add(entry.getMessage());
            }

            @Override
            public void flush() {
                // every statement is kept at once
            }

            @Override
            public void close() {
                // nothing is held open
            }
        };
        Level before = SQL.getLevel();
        boolean passedOn = SQL.getUseParentHandlers();
        SQL.setLevel(Level.ALL);
        SQL.setUseParentHandlers(false);
        SQL.addHandler(listener);
        try {
            deed.run();
        } finally {
            SQL.removeHandler(listener);
            SQL.setUseParentHandlers(passedOn);
            SQL.setLevel(before);
        }
        return new ArrayList<>(sent);
    }
}
