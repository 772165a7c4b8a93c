-- From how many days past its deadline on what is followed up escalates to whom. There is one rule for problems and one
-- for directives; both are changed, neither is added to or taken away.
create table escalation_rule (code text primary key check (is_code(code)));
create sequence escalation_rule_version_seq increment by 50;
create table escalation_rule_version (
    id          bigint primary key,
    code        text        not null references escalation_rule,
    version     int         not null check (version > 0),
    name        text        not null check (name <> ''),
    name_en     text,
    steps       jsonb       not null,
    valid_to    date,
    reason      text,
    recorded_by text        not null,
    known_from  timestamptz not null,
    known_to    timestamptz check (known_to > known_from),
    unique (code, version)
);

-- The procedure of what is followed up: which action leads from which state to which. A version that came there by no
-- move of this table cannot be written.
create table follow_up_move (
    from_state text not null,
    action     text not null,
    state      text not null,
    primary key (from_state, action, state)
);
insert into follow_up_move (from_state, action, state) values
    ('REGISTERED', 'ASSIGN', 'ASSIGNED'),
    ('ASSIGNED', 'ACCEPT', 'ACCEPTED'),
    ('ASSIGNED', 'ASSIGN', 'ASSIGNED'),
    ('ASSIGNED', 'EXTEND', 'ASSIGNED'),
    ('ACCEPTED', 'REPORT', 'REPORTED'),
    ('ACCEPTED', 'ASSIGN', 'ASSIGNED'),
    ('ACCEPTED', 'EXTEND', 'ACCEPTED'),
    ('REPORTED', 'REPORT', 'REPORTED'),
    ('REPORTED', 'REQUEST_CLOSURE', 'CLOSURE_REQUESTED'),
    ('REPORTED', 'RETURN', 'RETURNED'),
    ('REPORTED', 'EXTEND', 'REPORTED'),
    ('RETURNED', 'REPORT', 'REPORTED'),
    ('RETURNED', 'ASSIGN', 'ASSIGNED'),
    ('RETURNED', 'EXTEND', 'RETURNED'),
    ('CLOSURE_REQUESTED', 'VERIFY', 'VERIFIED'),
    ('CLOSURE_REQUESTED', 'REJECT', 'RETURNED'),
    ('VERIFIED', 'CLOSE', 'CLOSED'),
    ('VERIFIED', 'REJECT', 'RETURNED'),
    ('CLOSED', 'REOPEN', 'ASSIGNED');
create trigger follow_up_move_stays before update or delete on follow_up_move
    for each row execute function refuse_change();

-- Each version says rightly where it comes from and who handled the matter before: its constraints stand on both.
create function keep_follow_up() returns trigger language plpgsql as $$
declare
    before_it record;
    concealed boolean;
begin
    execute format('select state, handlers from %I where code = $1 and version = $2', tg_table_name)
        into before_it using new.code, new.version - 1;
    if new.from_state is distinct from before_it.state then
        raise exception '% % comes from %, not from %', tg_table_name, new.code, before_it.state, new.from_state
            using errcode = 'integrity_constraint_violation';
    end if;
    execute format('select exists (select from %I where code = $1 and action in (''ACCEPT'', ''REPORT'',
        ''REQUEST_CLOSURE'') and not actor = any ($2))', tg_table_name)
        into concealed using new.code, new.handlers;
    if concealed then
        raise exception '% % conceals who handled it', tg_table_name, new.code
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

-- Problems: every action makes a version, so that the versions are the history. The actor is the issuer's name for a
-- person, which cannot be shared.
create table problem (code text primary key check (is_code(code)));
create sequence problem_number;
create sequence problem_version_seq increment by 50;
create table problem_version (
    id                   bigint primary key,
    code                 text        not null references problem,
    version              int         not null check (version > 0),
    title                text        not null check (title <> ''),
    description          text,
    source               text        not null check (source in ('PROJECT', 'TARGET', 'ENTERPRISE', 'VISIT', 'MEETING')),
    source_code          text,
    indicator            text references indicator,
    project              text references project,
    unit                 text        not null references unit,
    severity             text        not null check (severity in ('NORMAL', 'SERIOUS', 'CRITICAL')),
    proposal             text,
    light                text check (light in ('GREEN', 'YELLOW', 'RED')),
    light_period         text,
    light_deviation      numeric,
    light_deviation_unit text,
    from_state           text,
    action               text,
    state                text        not null check (state in ('REGISTERED', 'ASSIGNED', 'ACCEPTED', 'REPORTED', 'RETURNED',
        'CLOSURE_REQUESTED', 'VERIFIED', 'CLOSED')),
    owner                text references unit,
    official             text references official,
    deadline             date,
    measures             text,
    evidence             text[]      not null,
    document             text,
    actor                text        not null,
    handlers             text[]      not null,
    valid_to             date,
    reason               text,
    recorded_by          text        not null,
    known_from           timestamptz not null,
    known_to             timestamptz check (known_to > known_from),
    unique (code, version),
    foreign key (from_state, action, state) references follow_up_move,
    check ((version = 1) = (from_state is null)),
    check (version = 1 or action is not null),
    check (source <> 'PROJECT' or project is not null),
    check ((source = 'TARGET') = (indicator is not null)),
    check (source in ('PROJECT', 'TARGET') or source_code is not null),
    constraint problem_assigned_to_somebody_until_a_day
        check (state = 'REGISTERED' or owner is not null and deadline is not null),
    constraint problem_closed_on_evidence
        check (action <> 'REQUEST_CLOSURE' or cardinality(evidence) > 0 or project is null and document is not null),
    constraint problem_found_done_by_somebody_else
        check (action not in ('VERIFY', 'CLOSE') or not actor = any (handlers))
);
create index problem_version_of_project on problem_version (project) where known_to is null;
create index problem_version_of_owner on problem_version (owner, deadline) where known_to is null;
create index problem_version_of_official on problem_version (official) where known_to is null;
create unique index problem_version_one_a_proposal on problem_version (proposal) where version = 1;
create trigger problem_follows_up before insert on problem_version
    for each row execute function keep_follow_up();

-- A red light that somebody looked at and found no problem in: why not, and since when it is known.
create table proposal_dismissal (
    proposal     text        primary key,
    reason       text        not null check (reason <> ''),
    actor        text        not null,
    dismissed_by text        not null,
    known_from   timestamptz not null
);
create trigger proposal_dismissal_is_append_only before update or delete on proposal_dismissal
    for each row execute function refuse_change();
create trigger proposal_dismissal_is_never_truncated before truncate on proposal_dismissal
    for each statement execute function refuse_change();

do $$
declare
    register text;
begin
    foreach register in array array ['escalation_rule', 'problem'] loop
        execute format('create unique index %1$s_version_open on %1$s_version (code) where known_to is null', register);
        execute format('create trigger %1$s_code before insert on %1$s_version
            for each row execute function keep_code(%1$L)', register);
        execute format('create trigger %1$s_keeps_versions before update or delete on %1$s_version
            for each row execute function keep_version()', register);
        execute format('create trigger %1$s_is_never_truncated before truncate on %1$s_version
            for each statement execute function refuse_change()', register);
    end loop;
end $$;

insert into escalation_rule_version (id, code, version, name, name_en, steps, reason, recorded_by, known_from)
select nextval('escalation_rule_version_seq'), code, 1, name, name_en, jsonb
       '{"steps": [{"level": "UNIT", "fromDays": 1}, {"level": "DEPUTY", "fromDays": 8},
                   {"level": "DIRECTOR", "fromDays": 15}]}',
       'the rule the product starts with', 'biaogan', timestamptz '1970-01-01 00:00:00+00'
from (values ('problems', '问题超期升级', 'Escalation of late problems'),
             ('directives', '督办事项超期升级', 'Escalation of late directives')) as rules (code, name, name_en);
