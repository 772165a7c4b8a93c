package org.biaogan.metrics.project;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** What a project is found by as it stands now: code, names, former names and owner in one text, kept by the database. */
@Entity
@Immutable
@Table(name = "project_words")
class ProjectWords {

    @Id
    String project;

    String words;

    ProjectWords() {}
}
