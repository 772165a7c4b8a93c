package org.biaogan.metrics.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

    @Test
    void linesAreThoseOfTheFileThoughCellsSpanSome() throws IOException {
        List<Cells> rows = read("a,b\r\n\"x\r\ny\",1\r\n\r\n\"p\nq\",2\r\nz,3");
        assertThat(rows).extracting(Cells::line).containsExactly(1, 2, 4, 5, 7);
        assertThat(rows.get(1).texts()).containsExactly("x\r\ny", "1");
        assertThat(rows.get(2).areBlank()).isTrue();
    }

    @Test
    void quotedCellsHoldCommasAndDoubledQuotes() throws IOException {
        assertThat(read("a,b\n\"1,2\",\"say \"\"no\"\"\"\n").get(1).texts()).containsExactly("1,2", "say \"no\"");
    }

    @Test
    void tabsSeparateWhereTheHeaderHasThem() throws IOException {
        assertThat(read("a\tb\n1,5\t2\n").get(1).texts()).containsExactly("1,5", "2");
        assertThat(read("\n\na\tb\n").get(2).texts()).containsExactly("a", "b");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
        assertThat(read("\uFEFFa,b\n").get(0).texts()).containsExactly("a", "b");
    }

    @Test
    void blanksAroundCellsAreNoPartOfThem() throws IOException {
        assertThat(read("a,b\n  1 , \" 2 \"\n　3,\t4\n").stream().map(Cells::texts))
                .contains(List.of("1", "2"), List.of("3", "4"));
    }

    @Test
    void aMalformedRowIsNamedOnceAndTheNextOneReadAgain() throws IOException {
        List<Cells> rows = read("a,b\n\"x\"y,1\np,2\n\"u\"v\"w\"x,3\nq,4\n");
        assertThat(rows).extracting(Cells::line).containsExactly(1, 2, 3, 4, 5);
        assertThat(rows).extracting(Cells::isUnreadable).containsExactly(false, true, false, true, false);
    }

    @Test
    void aQuotationNeverClosedIsNamedWhereItBegins() throws IOException {
        List<Cells> rows = read("a,b\n1,\"2\n3,4\n");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1)).extracting(Cells::line, Cells::isUnreadable).containsExactly(2, true);
    }

    @Test
    void afterARowWithoutEndNothingIsRead() throws IOException {
        List<Cells> rows = read("a,b\n" + "x".repeat(100_000) + "\n1,2\n");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).fault().code()).isEqualTo("TOO_LONG");
    }

    @Test
    void afterAThousandMalformedRowsNothingIsRead() throws IOException {
        List<Cells> rows = read("a,b\n" + "\"x\"y,1\n".repeat(5000));
        assertThat(rows).hasSize(1001).last().extracting(Cells::line).isEqualTo(1001);
    }

    private static List<Cells> read(String text) throws IOException {
        List<Cells> rows = new ArrayList<>();
        try (CsvReader reader = new CsvReader(new StringReader(text))) {
            for (Optional<Cells> row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }
}
