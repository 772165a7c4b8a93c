-- One row a version of what a project reported for a month or ten days of it. recording names the request that brought
-- it, replaces the version it corrects. The kinds of money are different numbers; none is derived from another.
create table progress_version (
    id                    bigint generated always as identity primary key,
    recording             uuid        not null,
    project               text        not null references project,
    period                text        not null check (period ~ '^[0-9]{4}-(0[1-9]|1[0-2])(-T[1-3])?$'),
    period_end            date        not null,
    planned               numeric check (planned >= 0),
    completed             numeric check (completed >= 0),
    completed_this_year   numeric check (completed_this_year >= 0),
    completed_since_start numeric check (completed_since_start >= 0),
    in_place              numeric check (in_place >= 0),
    actual_cost           numeric check (actual_cost >= 0),
    physical_percent      numeric check (physical_percent between 0 and 100),
    physical_words        text,
    people_on_site        int check (people_on_site >= 0),
    people_expected       int check (people_expected >= 0),
    photos                text[]      not null,
    reason                text,
    replaces              bigint references progress_version,
    submitter             text        not null,
    recorded_by           text        not null,
    recorded_at           timestamptz not null,
    approved_on_arrival   boolean     not null,
    known_from            timestamptz,
    known_to              timestamptz check (known_to > known_from),
    check (replaces is null or reason is not null)
);
create unique index progress_version_open on progress_version (project, period)
    where known_to is null and known_from is not null;
create index progress_version_project on progress_version (project, period_end);
create index progress_version_recording on progress_version (recording);

-- A version that waits, or waited, for approval: from known_from to known_to it was seen to wait.
create table progress_submission (
    version        bigint      primary key references progress_version,
    recording      uuid        not null,
    project        text        not null references project,
    period         text        not null,
    period_end     date        not null,
    submitter      text        not null,
    takes_place_of bigint references progress_submission,
    known_from     timestamptz,
    known_to       timestamptz check (known_to > known_from),
    unique (version, submitter)
);
create unique index progress_submission_pending on progress_submission (project, period)
    where known_from is not null and known_to is null;
create index progress_submission_recording on progress_submission (recording);

create table progress_decision (
    submission bigint      primary key,
    submitter  text        not null,
    verdict    text        not null check (verdict in ('APPROVE', 'RETURN', 'WITHDRAW')),
    decider    text        not null,
    decided_by text        not null,
    decided_at timestamptz not null,
    reason     text,
    foreign key (submission, submitter) references progress_submission (version, submitter),
    constraint progress_decision_by_somebody_else check (verdict <> 'APPROVE' or decider <> submitter),
    check (verdict <> 'RETURN' or reason is not null)
);

create trigger progress_version_keeps_versions before update or delete on progress_version
    for each row execute function keep_version();
create trigger progress_version_is_never_truncated before truncate on progress_version
    for each statement execute function refuse_change();
create trigger progress_submission_keeps_versions before update or delete on progress_submission
    for each row execute function keep_version();
create trigger progress_submission_is_never_truncated before truncate on progress_submission
    for each statement execute function refuse_change();
create trigger progress_decision_is_append_only before update or delete on progress_decision
    for each row execute function refuse_change();
create trigger progress_decision_is_never_truncated before truncate on progress_decision
    for each statement execute function refuse_change();
