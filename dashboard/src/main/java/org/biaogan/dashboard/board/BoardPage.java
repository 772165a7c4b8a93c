package org.biaogan.dashboard.board;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.biaogan.dashboard.figure.CsvSheet;
import org.biaogan.dashboard.page.Frame;
import org.biaogan.dashboard.page.Frames;
import org.biaogan.dashboard.page.Section;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The start page: where every target stands. */
@Path("/")
public class BoardPage {

    private final BoardDesk desk;
    private final Frames frames;
    private final Clock clock;

    BoardPage(BoardDesk desk, Frames frames, Clock clock) {
        this.desk = desk;
        this.frames = frames;
        this.clock = clock;
    }

    record Overview(Frame frame, BoardView board) implements TemplateInstance {}

    /** The parameters of the address, as they came. */
    public static class Wanted {
        @RestQuery
        String unit;

        @RestQuery
        String period;

        @RestQuery
        String theme;

        @RestQuery
        String show;

        @RestQuery
        String official;

        @RestQuery
        boolean flagship;

        @RestQuery
        String sort;

        BoardQuery query() {
            return BoardQuery.of(unit, period, theme, show, official, flagship, sort);
        }
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> overview(@BeanParam Wanted wanted) {
        Frame frame = frames.in(Section.BOARD);
        return desk.board(wanted.query().asKnownOn(frame.known().link())).map(board -> page(frame, board));
    }

    @GET
    @Path("board.csv")
    @Produces(CsvSheet.MEDIA_TYPE)
    public Uni<RestResponse<String>> sheet(@BeanParam Wanted wanted) {
        return desk.board(wanted.query()).map(board -> RestResponse.ResponseBuilder.ok(
                        BoardCsv.of(board, frames.language()), CsvSheet.MEDIA_TYPE)
                .header("Content-Disposition", "attachment; filename=\"biaogan-" + board.period() + ".csv\"")
                .build());
    }

    private TemplateInstance page(Frame frame, Board board) {
        BoardFilter filter = BoardFilter.of(board, clock, frame.language());
        return frame.speak(new Overview(frame, BoardView.of(board, filter, frame.language())));
    }
}
