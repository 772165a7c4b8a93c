package org.biaogan.dashboard.portfolio;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.regex.Pattern;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.intake.SentFile;
import org.biaogan.dashboard.upstream.RefusedFile;
import org.biaogan.dashboard.upstream.Service;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Has files of projects looked at and imported by the metrics service. */
@ApplicationScoped
class PortfolioDesk {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private final PortfolioClient client;
    private final LastGood lastGood;

    PortfolioDesk(@RestClient PortfolioClient client, LastGood lastGood) {
        this.client = client;
        this.lastGood = lastGood;
    }

    /** What would become of the file; also where rows of it would be refused. */
    Uni<PortfolioAnswer> preview(SentFile file, FileTerms terms) {
        return send(null, true, file, terms)
                .onFailure(RefusedFile.class)
                .recoverWithItem(refused -> ((RefusedFile) refused).judgement(PortfolioAnswer.class));
    }

    /** All rows or none; the same key imports the same file once, however often it is sent. */
    Uni<PortfolioAnswer> commit(String key, SentFile file, FileTerms terms) {
        return send(key, false, file, terms);
    }

    Uni<Reading<PortfolioAnswer>> find(String id) {
        if (!ID.matcher(id).matches()) {
            throw new NotFoundException();
        }
        return lastGood.ask(
                new Question<>(Service.METRICS, "project-imports/" + id, PortfolioAnswer.class), () -> client.find(id));
    }

    private Uni<PortfolioAnswer> send(String key, boolean dryRun, SentFile file, FileTerms terms) {
        return file.isWorkbook()
                ? client.workbook(
                        key, dryRun, terms.columnPairs(), terms.constantPairs(), terms.dateFormat(), file.bytes())
                : client.text(
                        key, dryRun, terms.columnPairs(), terms.constantPairs(), terms.dateFormat(), file.bytes());
    }
}
