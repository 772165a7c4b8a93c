-- Projects of the zone: versioned like all master data. The stage moves by transitions only, each a version of its own.
create table project (code text primary key check (is_code(code)));
create sequence project_version_seq increment by 50;
create table project_version (
    id                 bigint primary key,
    code               text        not null references project,
    version            int         not null check (version > 0),
    name               text        not null check (name <> ''),
    name_en            text,
    unit               text        not null references unit,
    owner              text,
    owner_code         text,
    responsible_unit   text references unit,
    leader             text references official,
    handler            text references official,
    sector             text,
    chain_link         text,
    themes             text[]      not null,
    category           text,
    nature             text,
    flagship           boolean     not null,
    level              text,
    approval_code      text,
    address            text,
    longitude          numeric check (longitude between -180 and 180),
    latitude           numeric check (latitude between -90 and 90),
    summary            text,
    money_unit         text        not null check (money_unit <> ''),
    total_investment   numeric check (total_investment >= 0),
    composition        jsonb       not null,
    plans              jsonb       not null,
    planned_start      date,
    planned_completion date,
    planned_production date,
    actual_start       date,
    actual_completion  date,
    actual_production  date,
    stage              text        not null check (stage in ('RESERVE', 'APPROVED', 'STARTED', 'UNDER_CONSTRUCTION',
        'COMPLETED', 'IN_PRODUCTION', 'AT_CAPACITY', 'SUSPENDED', 'TERMINATED')),
    stage_since        date,
    valid_to           date,
    reason             text,
    recorded_by        text        not null,
    known_from         timestamptz not null,
    known_to           timestamptz check (known_to > known_from),
    unique (code, version),
    check (planned_completion >= planned_start),
    check (planned_production >= planned_start),
    check ((longitude is null) = (latitude is null))
);
create unique index project_version_open on project_version (code) where known_to is null;
create trigger project_version_code before insert on project_version
    for each row execute function keep_code('project');
create trigger project_version_keeps_versions before update or delete on project_version
    for each row execute function keep_version();
create trigger project_version_is_never_truncated before truncate on project_version
    for each statement execute function refuse_change();

-- Where each project stands today, reckoned from the records so that a register of many projects can be filtered by it.
-- It holds nothing that could not be reckoned again.
create table project_standing (
    project              text primary key references project,
    on_day               date,
    light                text check (light in ('GREEN', 'YELLOW', 'RED')),
    state                text,
    deviation_points     numeric,
    physical_percent     numeric,
    expected_percent     numeric,
    completed_since_start numeric,
    completed_this_year  numeric,
    plan_this_year       numeric,
    in_place             numeric,
    reported_period      text,
    reported_on          date,
    visited_on           date,
    open_problems        int not null default 0,
    overdue_problems     int not null default 0,
    missing_conditions   int,
    ready_to_start       boolean,
    confidence           int check (confidence between 1 and 5),
    confidence_on        date,
    paper                text[] not null default '{}'
);

-- A deed is an entry of the audit trail that people follow: it says of which project and unit, from what to what, and
-- since when it is known.
alter table audit_entry add column kind text;
alter table audit_entry add column project text;
alter table audit_entry add column unit text;
alter table audit_entry add column before text;
alter table audit_entry add column after text;
alter table audit_entry add column reason text;
alter table audit_entry add column known_from timestamptz;
create index audit_entry_deeds on audit_entry (known_from, id) where kind is not null;
create index audit_entry_deeds_of_project on audit_entry (project, known_from) where project is not null;
