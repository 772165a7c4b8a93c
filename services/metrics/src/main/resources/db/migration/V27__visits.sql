-- Visits on the spot. The id is the client's own: a form kept on a phone and sent twice is one visit. A visit is what
-- somebody saw, so it is never changed.
create table visit (
    id          uuid        primary key,
    project     text        not null references project,
    official    text        not null references official,
    visited_on  date        not null,
    visited_at  timestamptz,
    seen        text        not null check (seen <> ''),
    photos      text[]      not null,
    longitude   numeric check (longitude between -180 and 180),
    latitude    numeric check (latitude between -90 and 90),
    found       jsonb       not null,
    solved      jsonb       not null,
    recorded_by text        not null,
    known_from  timestamptz not null,
    check ((longitude is null) = (latitude is null))
);
create index visit_of_project on visit (project, visited_on);
create index visit_of_official on visit (official, visited_on);
create index visit_on_day on visit (visited_on);

-- Under which codes the problems found on a visit went on the ledger, in their order.
create table visit_problem (
    visit    uuid not null references visit,
    position int  not null check (position >= 0),
    problem  text not null check (is_code(problem)),
    primary key (visit, position)
);

-- When a project was last reported, as of any instant.
create index audit_entry_reports on audit_entry (project, known_from) where kind = 'PROGRESS_REPORTED';

-- How long a project may be without a visit, or without a report. The most particular rule holds.
create table silence_rule (code text primary key check (is_code(code)));
create sequence silence_rule_version_seq increment by 50;
create table silence_rule_version (
    id             bigint primary key,
    code           text        not null references silence_rule,
    version        int         not null check (version > 0),
    kind           text        not null check (kind in ('VISIT', 'REPORT')),
    stages         text[]      not null check (cardinality(stages) > 0),
    flagship       boolean,
    category       text,
    days           int         not null check (days between 1 and 4000),
    effective_from date        not null,
    valid_to       date,
    reason         text,
    recorded_by    text        not null,
    known_from     timestamptz not null,
    known_to       timestamptz check (known_to > known_from),
    unique (code, version)
);

do $$
declare
    kept text;
begin
    foreach kept in array array ['visit', 'visit_problem'] loop
        execute format('create trigger %1$s_is_append_only before update or delete on %1$s
            for each row execute function refuse_change()', kept);
        execute format('create trigger %1$s_is_never_truncated before truncate on %1$s
            for each statement execute function refuse_change()', kept);
    end loop;
    create unique index silence_rule_version_open on silence_rule_version (code) where known_to is null;
    create trigger silence_rule_code before insert on silence_rule_version
        for each row execute function keep_code('silence_rule');
    create trigger silence_rule_keeps_versions before update or delete on silence_rule_version
        for each row execute function keep_version();
    create trigger silence_rule_is_never_truncated before truncate on silence_rule_version
        for each statement execute function refuse_change();
end $$;

insert into silence_rule_version (id, code, version, kind, stages, flagship, days, effective_from, reason, recorded_by,
    known_from)
select nextval('silence_rule_version_seq'), code, 1, kind, '{STARTED,UNDER_CONSTRUCTION}', flagship, days,
       date '1900-01-01', 'the rule the product starts with', 'biaogan', timestamptz '1970-01-01 00:00:00+00'
from (values ('VISIT', 'VISIT', null::boolean, 90), ('VISIT-FLAGSHIP', 'VISIT', true, 30),
             ('REPORT', 'REPORT', null, 40)) as rule (code, kind, flagship, days);
