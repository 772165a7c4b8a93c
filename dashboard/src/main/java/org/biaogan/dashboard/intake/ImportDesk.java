package org.biaogan.dashboard.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.regex.Pattern;
import org.biaogan.dashboard.freshness.LastGood;
import org.biaogan.dashboard.freshness.LastGood.Question;
import org.biaogan.dashboard.freshness.Reading;
import org.biaogan.dashboard.language.Language;
import org.biaogan.dashboard.upstream.RefusedFile;
import org.biaogan.dashboard.upstream.Service;
import org.biaogan.dashboard.zone.IndicatorBook;
import org.biaogan.dashboard.zone.ZoneBook;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Has files looked at and imported by the metrics service. */
@ApplicationScoped
class ImportDesk {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private final ImportClient client;
    private final LastGood lastGood;
    private final ZoneBook zones;
    private final IndicatorBook indicators;

    ImportDesk(@RestClient ImportClient client, LastGood lastGood, ZoneBook zones, IndicatorBook indicators) {
        this.client = client;
        this.lastGood = lastGood;
        this.zones = zones;
        this.indicators = indicators;
    }

    /** What codes are called; none is known where the service does not say. */
    Uni<Names> names(Language language) {
        return Uni.combine()
                .all()
                .unis(indicators.indicators(), zones.zone())
                .with((known, zone) ->
                        Names.of(language, known.value(), zone.value().units()))
                .onFailure()
                .recoverWithItem(() -> Names.none(language));
    }

    /** What would become of the file; also where rows of it would be refused. */
    Uni<ImportAnswer> preview(SentFile file, Mapping mapping) {
        return send(null, true, file, mapping)
                .onFailure(RefusedFile.class)
                .recoverWithItem(refused -> ((RefusedFile) refused).judgement(ImportAnswer.class));
    }

    /** All rows or none; the same key imports the same file once, however often it is sent. */
    Uni<ImportAnswer> commit(String key, SentFile file, Mapping mapping) {
        return send(key, false, file, mapping);
    }

    Uni<Reading<ImportAnswer>> find(String id) {
        if (!ID.matcher(id).matches()) {
            throw new NotFoundException();
        }
        return lastGood.ask(
                new Question<>(Service.METRICS, "imports/" + id, ImportAnswer.class), () -> client.find(id));
    }

    private Uni<ImportAnswer> send(String key, boolean dryRun, SentFile file, Mapping mapping) {
        return file.isWorkbook()
                ? client.workbook(key, dryRun, mapping.columnPairs(), mapping.constantPairs(), file.bytes())
                : client.text(key, dryRun, mapping.columnPairs(), mapping.constantPairs(), file.bytes());
    }
}
