-- A target's code is an identifier of its own; what it is a target of never changes between its versions.
create table target (code text primary key check (is_code(code)));
create sequence target_version_seq increment by 50;
create table target_version (
    id          bigint primary key,
    code        text        not null references target,
    version     int         not null check (version > 0),
    indicator   text        not null references indicator,
    unit        text        not null references unit,
    year        int         not null check (year between 1900 and 2999),
    ambition    text        not null check (ambition in ('FLOOR', 'TARGET', 'STRETCH')),
    value       numeric,
    low         numeric,
    high        numeric,
    base        numeric,
    trajectory  text        not null check (trajectory in ('LINEAR')),
    responsible text[]      not null,
    valid_to    date,
    reason      text,
    recorded_by text        not null,
    known_from  timestamptz not null,
    known_to    timestamptz check (known_to > known_from),
    unique (code, version),
    check ((value is null) = (low is not null and high is not null)),
    check ((low is null) = (high is null)),
    check (low <= high)
);
create unique index target_version_open on target_version (code) where known_to is null;
create unique index target_version_one_a_year on target_version (indicator, unit, year, ambition)
    where known_to is null and valid_to is null;
create index target_version_board on target_version (unit, year);
create trigger target_code before insert on target_version
    for each row execute function keep_code('target');
create trigger target_keeps_versions before update or delete on target_version
    for each row execute function keep_version();
create trigger target_is_never_truncated before truncate on target_version
    for each statement execute function refuse_change();

-- The bands are looked at in order; the first whose lower bound the deviation reaches wins, the last has none.
create sequence light_rule_version_seq increment by 50;
create table light_rule_version (
    id             bigint primary key,
    code           text        not null,
    version        int         not null check (version > 0),
    effective_from date        not null,
    rule           jsonb       not null,
    valid_to       date,
    reason         text,
    recorded_by    text        not null,
    known_from     timestamptz not null,
    known_to       timestamptz check (known_to > known_from),
    unique (code, version)
);
create unique index light_rule_version_open on light_rule_version (code, effective_from) where known_to is null;
create trigger light_rule_keeps_versions before update or delete on light_rule_version
    for each row execute function keep_version();
create trigger light_rule_is_never_truncated before truncate on light_rule_version
    for each statement execute function refuse_change();

-- The first rule: on or ahead of the trajectory is green, up to ten points behind yellow, further behind red.
insert into light_rule_version (id, code, version, effective_from, rule, reason, recorded_by, known_from)
values (nextval('light_rule_version_seq'), 'default', 1, date '1900-01-01',
        '{"bands": [{"light": "GREEN", "from": 0}, {"light": "YELLOW", "from": -10, "to": 0},
                    {"light": "RED", "to": -10}]}',
        'the rule the product starts with', 'biaogan', timestamptz '1970-01-01 00:00:00+00');
