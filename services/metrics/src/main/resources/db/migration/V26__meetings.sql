-- Meetings: what stood on the agenda; what was decided stands in directives.
create table meeting (code text primary key check (is_code(code)));
create sequence meeting_version_seq increment by 50;
create table meeting_version (
    id          bigint primary key,
    code        text        not null references meeting,
    version     int         not null check (version > 0),
    title       text        not null check (title <> ''),
    held_on     date        not null,
    begins_at   timestamptz,
    place       text,
    chair       text,
    attendees   text[]      not null,
    agenda      jsonb       not null,
    valid_to    date,
    reason      text,
    recorded_by text        not null,
    known_from  timestamptz not null,
    known_to    timestamptz check (known_to > known_from),
    unique (code, version)
);
create index meeting_version_held on meeting_version (held_on) where known_to is null;

-- Each decision of a meeting is a directive, followed up like a problem.
create table directive (code text primary key check (is_code(code)));
create sequence directive_version_seq increment by 50;
create table directive_version (
    id          bigint primary key,
    code        text        not null references directive,
    version     int         not null check (version > 0),
    meeting     text        not null references meeting,
    number      int         not null check (number > 0),
    title       text        not null check (title <> ''),
    project     text references project,
    from_state  text,
    action      text,
    state       text        not null check (state in ('REGISTERED', 'ASSIGNED', 'ACCEPTED', 'REPORTED', 'RETURNED',
        'CLOSURE_REQUESTED', 'VERIFIED', 'CLOSED')),
    owner       text references unit,
    official    text references official,
    deadline    date,
    measures    text,
    evidence    text[]      not null,
    document    text,
    actor       text        not null,
    handlers    text[]      not null,
    valid_to    date,
    reason      text,
    recorded_by text        not null,
    known_from  timestamptz not null,
    known_to    timestamptz check (known_to > known_from),
    unique (code, version),
    foreign key (from_state, action, state) references follow_up_move,
    check ((version = 1) = (from_state is null)),
    check (version = 1 or action is not null),
    constraint directive_assigned_to_somebody_until_a_day
        check (state = 'REGISTERED' or owner is not null and deadline is not null),
    constraint directive_closed_on_evidence
        check (action <> 'REQUEST_CLOSURE' or cardinality(evidence) > 0 or project is null and document is not null),
    constraint directive_found_done_by_somebody_else
        check (action not in ('VERIFY', 'CLOSE') or not actor = any (handlers))
);
create index directive_version_of_meeting on directive_version (meeting, number) where known_to is null;
create index directive_version_of_owner on directive_version (owner, deadline) where known_to is null;
create index directive_version_of_official on directive_version (official) where known_to is null;
create trigger directive_follows_up before insert on directive_version
    for each row execute function keep_follow_up();

do $$
declare
    register text;
begin
    foreach register in array array ['meeting', 'directive'] loop
        execute format('create unique index %1$s_version_open on %1$s_version (code) where known_to is null', register);
        execute format('create trigger %1$s_code before insert on %1$s_version
            for each row execute function keep_code(%1$L)', register);
        execute format('create trigger %1$s_keeps_versions before update or delete on %1$s_version
            for each row execute function keep_version()', register);
        execute format('create trigger %1$s_is_never_truncated before truncate on %1$s_version
            for each statement execute function refuse_change()', register);
    end loop;
end $$;
