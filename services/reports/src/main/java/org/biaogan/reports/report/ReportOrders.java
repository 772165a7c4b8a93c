package org.biaogan.reports.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response.Status;
import org.biaogan.reports.idempotency.Answer;
import org.biaogan.reports.idempotency.KeyedPost;
import org.biaogan.reports.idempotency.OnceOnly;

/** Sees to it that an order has its effect once, and that the press hears of it when it is committed. */
@ApplicationScoped
class ReportOrders {

    private final OnceOnly once;
    private final ReportDesk desk;
    private final Gathering gathering;
    private final ObjectMapper mapper;

    ReportOrders(OnceOnly once, ReportDesk desk, Gathering gathering, ObjectMapper mapper) {
        this.once = once;
        this.desk = desk;
        this.gathering = gathering;
        this.mapper = mapper;
    }

    /** What is wanted, by whom, and the number of the request for the audit trail. */
    record Order(NewReport wanted, String actor, String requestId) {}

    Uni<Answer> take(KeyedPost post, Order order) {
        return once.perform(post, () -> gathering.of(order.wanted()), gathered -> desk.store(
                                gathered, order.actor(), order.requestId())
                        .map(this::accepted))
                .invoke(desk::wakePress);
    }

    private Answer accepted(ReportView report) {
        try {
            return new Answer(
                    Status.ACCEPTED.getStatusCode(),
                    "api/v1/reports/" + report.id(),
                    mapper.writeValueAsString(report));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
