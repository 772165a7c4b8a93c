-- How each project came from stage to stage: dated, signed, with evidence, and with the exemptions a start stood on.
create sequence project_transition_seq increment by 50;
create table project_transition (
    id          bigint primary key,
    project     text        not null references project,
    number      int         not null check (number > 0),
    action      text        not null check (action in ('APPROVE', 'START', 'BUILD', 'COMPLETE', 'PUT_IN_PRODUCTION',
        'REACH_CAPACITY', 'SUSPEND', 'RESUME', 'TERMINATE', 'REVIVE')),
    from_stage  text        not null,
    to_stage    text        not null check (to_stage <> from_stage),
    on_day      date        not null,
    reason      text,
    evidence    text[]      not null,
    exemptions  bigint[]    not null,
    recorded_by text        not null,
    known_from  timestamptz not null,
    unique (project, number)
);
create trigger project_transition_is_append_only before update or delete on project_transition
    for each row execute function refuse_change();
create trigger project_transition_is_never_truncated before truncate on project_transition
    for each statement execute function refuse_change();
