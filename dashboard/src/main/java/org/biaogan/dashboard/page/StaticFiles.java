package org.biaogan.dashboard.page;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Addresses of style sheet and scripts, each with the version of its content, so that browsers may keep them for ever. */
@Startup
@ApplicationScoped
public class StaticFiles {

    private static final int VERSION_LENGTH = 12;

    private final String styleSheet = versioned("/static/dashboard.css");
    private final String chartScript = versioned("/static/chart.js");
    private final String favicon = versioned("/static/favicon.svg");
    private final String signOutScript = versioned("/static/sign-out.js");
    private final String visitStyle = versioned("/static/visit.css");
    private final String visitWorker = versioned("/static/visit-worker.js");
    private final List<String> visitScripts = Stream.of(
                    "visit-store", "visit-post", "visit-round", "visit-photo", "visit")
            .map(name -> versioned("/static/" + name + ".js"))
            .toList();
    private final String echarts;

    StaticFiles(@ConfigProperty(name = "biaogan.echarts-version") String echartsVersion) {
        this.echarts = "/_static/echarts/" + echartsVersion + "/dist/echarts.common.min.js";
    }

    public String styleSheet() {
        return styleSheet;
    }

    public String chartScript() {
        return chartScript;
    }

    public String favicon() {
        return favicon;
    }

    public String signOutScript() {
        return signOutScript;
    }

    public String visitStyle() {
        return visitStyle;
    }

    /** In the order in which they need each other. */
    public List<String> visitScripts() {
        return visitScripts;
    }

    /** Not a script of a page: it opens the form of visits where there is no network. */
    public String visitWorker() {
        return visitWorker;
    }

    /** The chart library, from this very server. */
    public String echarts() {
        return echarts;
    }

    private static String versioned(String path) {
        try (InputStream file = StaticFiles.class.getResourceAsStream("/META-INF/resources" + path)) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return path + "?v=" + HexFormat.of().formatHex(digest).substring(0, VERSION_LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
