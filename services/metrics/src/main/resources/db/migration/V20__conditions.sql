-- What must be there before a project can start, by template of its category; who owes it, until when, and what was met.
create table condition_template (code text primary key check (is_code(code)));
create sequence condition_template_version_seq increment by 50;
create table condition_template_version (
    id          bigint primary key,
    code        text        not null references condition_template,
    version     int         not null check (version > 0),
    name        text        not null check (name <> ''),
    name_en     text,
    category    text,
    items       jsonb       not null,
    valid_to    date,
    reason      text,
    recorded_by text        not null,
    known_from  timestamptz not null,
    known_to    timestamptz check (known_to > known_from),
    unique (code, version)
);
create unique index condition_template_version_open on condition_template_version (code) where known_to is null;
create trigger condition_template_version_code before insert on condition_template_version
    for each row execute function keep_code('condition_template');
create trigger condition_template_version_keeps_versions before update or delete on condition_template_version
    for each row execute function keep_version();
create trigger condition_template_version_is_never_truncated before truncate on condition_template_version
    for each statement execute function refuse_change();

create sequence project_condition_seq increment by 50;
create table project_condition (
    id               bigint primary key,
    project          text        not null references project,
    condition        text        not null check (is_code(condition)),
    version          int         not null check (version > 0),
    position         int         not null,
    name             text        not null check (name <> ''),
    name_en          text,
    mandatory        boolean     not null,
    state            text        not null check (state in ('MISSING', 'IN_PROGRESS', 'MET', 'NOT_NEEDED')),
    owed_by          text references unit,
    owed_by_official text references official,
    promised_on      date,
    met_on           date,
    evidence         text[]      not null,
    note             text,
    -- since when it has been missing; none while it is met or not needed
    missing_since    date,
    -- who made it no longer needed, by the issuer's name: what that person starts, somebody else must have released
    relaxed_by       text,
    reason           text,
    recorded_by      text        not null,
    known_from       timestamptz not null,
    known_to         timestamptz check (known_to > known_from),
    unique (project, condition, version),
    check ((state = 'MET') = (met_on is not null)),
    check ((state in ('MISSING', 'IN_PROGRESS')) = (missing_since is not null))
);
create unique index project_condition_open on project_condition (project, condition) where known_to is null;
create index project_condition_history on project_condition (project, known_from);
create index project_condition_owed on project_condition (owed_by) where known_to is null and missing_since is not null;
create trigger project_condition_keeps_versions before update or delete on project_condition
    for each row execute function keep_version();
create trigger project_condition_is_never_truncated before truncate on project_condition
    for each statement execute function refuse_change();

-- An approver lets a project start though a condition is not met yet, and answers for it by name.
create sequence condition_exemption_seq increment by 50;
create table condition_exemption (
    id          bigint primary key,
    project     text        not null references project,
    condition   text        not null check (is_code(condition)),
    reason      text        not null check (reason <> ''),
    recorder    text        not null,
    recorded_by text        not null,
    known_from  timestamptz not null
);
create index condition_exemption_project on condition_exemption (project, known_from);
create trigger condition_exemption_is_append_only before update or delete on condition_exemption
    for each row execute function refuse_change();
create trigger condition_exemption_is_never_truncated before truncate on condition_exemption
    for each statement execute function refuse_change();

-- The template that holds for categories without one of their own. Who owes what is a matter of each zone.
insert into condition_template_version
    (id, code, version, name, name_en, category, items, reason, recorded_by, known_from)
values (nextval('condition_template_version_seq'), 'default', 1, '通用开工条件', 'Conditions of any project', null,
    '{"items": [
        {"key": "LAND", "name": "用地", "nameEn": "Land", "mandatory": true},
        {"key": "PLANNING", "name": "规划许可", "nameEn": "Planning permission", "mandatory": true},
        {"key": "ENVIRONMENT", "name": "环境影响评价", "nameEn": "Environmental assessment", "mandatory": true},
        {"key": "ENERGY", "name": "节能审查", "nameEn": "Energy review", "mandatory": false},
        {"key": "CONSTRUCTION_PERMIT", "name": "施工许可", "nameEn": "Construction permit", "mandatory": true},
        {"key": "WATER", "name": "供水", "nameEn": "Water supply", "mandatory": false},
        {"key": "POWER", "name": "供电", "nameEn": "Power supply", "mandatory": false},
        {"key": "GAS", "name": "供气", "nameEn": "Gas supply", "mandatory": false},
        {"key": "HEAT", "name": "供热", "nameEn": "Heat supply", "mandatory": false},
        {"key": "NETWORK", "name": "通信网络", "nameEn": "Network", "mandatory": false},
        {"key": "FUNDS", "name": "资金", "nameEn": "Funds", "mandatory": true},
        {"key": "DEMOLITION", "name": "征地拆迁", "nameEn": "Land acquisition and demolition", "mandatory": false}]}',
    'the template the product starts with', 'biaogan', timestamptz '1970-01-01 00:00:00+00');
