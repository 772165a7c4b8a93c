package org.biaogan.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path place;

    @Test
    void aNewFolderIsMade() throws IOException {
        DataDirectory.take(place.resolve("a/new folder"));

        assertThat(place.resolve("a/new folder/.biaogan-data")).exists();
    }

    @Test
    void aForeignFolderIsRefusedAndLeftAsItIs() throws IOException {
        Files.writeString(place.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(() -> DataDirectory.take(place))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not Biaogan's");
        assertThat(place.toFile().list()).containsExactly("thesis.txt");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(place.resolve("file"), "");

        assertThatThrownBy(() -> DataDirectory.take(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is a file");
    }

    @Test
    void clearingLeavesWhatSomebodyElsePutBeside() throws IOException {
        // Given
        DataDirectory data = DataDirectory.take(place);
        Files.createDirectories(data.cluster().resolve("base"));
        Files.writeString(data.cluster().resolve("base/1"), "rows");
        Files.writeString(data.demonstrationJournal(), "complete");
        Path thesis = Files.writeString(place.resolve("thesis.txt"), "years of work");
        Path elsewhere = Files.createDirectory(place.resolve("elsewhere"));
        Files.createSymbolicLink(data.cluster().resolve("pg_tblspc"), elsewhere);

        // When
        data.clear();

        // Then
        assertThat(data.cluster()).doesNotExist();
        assertThat(data.demonstrationJournal()).doesNotExist();
        assertThat(thesis).exists();
        assertThat(elsewhere).exists();
    }
}
