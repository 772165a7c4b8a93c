-- What gets a project which light, in editions: several may be open under a code, one a day from which it is effective.
create table project_light_rule (code text primary key check (is_code(code)));
create sequence project_light_rule_version_seq increment by 50;
create table project_light_rule_version (
    id             bigint primary key,
    code           text        not null references project_light_rule,
    version        int         not null check (version > 0),
    name           text        not null check (name <> ''),
    name_en        text,
    category       text,
    effective_from date        not null,
    rule           jsonb       not null,
    valid_to       date,
    reason         text,
    recorded_by    text        not null,
    known_from     timestamptz not null,
    known_to       timestamptz check (known_to > known_from),
    unique (code, version),
    check (code <> 'default' or category is null)
);
create unique index project_light_rule_version_open on project_light_rule_version (code, effective_from)
    where known_to is null;

-- How likely a project is to be delivered, in the judgement of a person who does not report on it.
create sequence project_confidence_seq increment by 50;
create table project_confidence (
    id          bigint primary key,
    project     text        not null references project,
    version     int         not null check (version > 0),
    level       int         not null check (level between 1 and 5),
    reason      text        not null check (reason <> ''),
    on_day      date        not null,
    recorder    text        not null,
    recorded_by text        not null,
    known_from  timestamptz not null,
    known_to    timestamptz check (known_to > known_from),
    unique (project, version)
);
create unique index project_confidence_open on project_confidence (project) where known_to is null;

create trigger project_light_rule_version_code before insert on project_light_rule_version
    for each row execute function keep_code('project_light_rule');
create trigger project_light_rule_version_keeps_versions before update or delete on project_light_rule_version
    for each row execute function keep_version();
create trigger project_light_rule_version_is_never_truncated before truncate on project_light_rule_version
    for each statement execute function refuse_change();
create trigger project_confidence_keeps_versions before update or delete on project_confidence
    for each row execute function keep_version();
create trigger project_confidence_is_never_truncated before truncate on project_confidence
    for each statement execute function refuse_change();

-- Standings of another day than today are reckoned anew.
create index project_standing_day on project_standing (on_day);

-- The first rule: up to five points behind the plan is green, up to fifteen yellow, further behind red; a start overdue by
-- up to thirty days is yellow, by more red; completion overdue by up to sixty days is yellow, by more red. A month's
-- report is in time until ten days after it.
insert into project_light_rule_version (id, code, version, name, name_en, effective_from, rule, reason, recorded_by,
    known_from)
values (nextval('project_light_rule_version_seq'), 'default', 1, '项目通用规则', 'Default rule for projects',
        date '1900-01-01',
        '{"deviation": [{"light": "GREEN", "from": -5}, {"light": "YELLOW", "from": -15, "to": -5},
                        {"light": "RED", "to": -15}],
          "overdueStart": [{"light": "YELLOW", "to": 31}, {"light": "RED", "from": 31}],
          "overdueCompletion": [{"light": "YELLOW", "to": 61}, {"light": "RED", "from": 61}],
          "reportDueDays": 10}',
        'the rule the product starts with', 'biaogan', timestamptz '1970-01-01 00:00:00+00');
