-- Where a unit, one above it or the indicator asks for approval, what an editor records waits for somebody else's.
alter table unit_version add column approval_required boolean not null default false;
alter table indicator_version add column approval_required boolean not null default false;

-- An official release is approved on arrival. What was recorded before approval existed counts as such.
alter table observation add column approved_on_arrival boolean not null default true;
alter table import_run add column submitted int not null default 0 check (submitted >= 0);

-- A version that waits, or waited, is an observation without known_from. From known_from until known_to of this row it
-- was seen to wait; both are stamped as the versions themselves are, so that the same instant always answers the same.
create table submission (
    observation    bigint      primary key references observation,
    recording      uuid        not null,
    indicator      text        not null references indicator,
    unit           text        not null references unit,
    period         text        not null,
    period_end     date        not null,
    measure        text        not null,
    basis          text        not null,
    submitter      text        not null,
    takes_place_of bigint references submission,
    known_from     timestamptz,
    known_to       timestamptz check (known_to > known_from),
    unique (observation, submitter)
);
create unique index submission_pending on submission (unit, indicator, period, measure, basis)
    where known_from is not null and known_to is null;
create index submission_recording on submission (recording);
create index submission_unit on submission (unit, period_end);
create trigger submission_keeps_versions before update or delete on submission
    for each row execute function keep_version();
create trigger submission_is_never_truncated before truncate on submission
    for each statement execute function refuse_change();

-- Submitter and decider are the issuer's names for them, which cannot be shared: nobody approves their own.
create table submission_decision (
    submission bigint      primary key,
    submitter  text        not null,
    verdict    text        not null check (verdict in ('APPROVE', 'RETURN', 'WITHDRAW')),
    decider    text        not null,
    decided_by text        not null,
    decided_at timestamptz not null,
    reason     text,
    foreign key (submission, submitter) references submission (observation, submitter),
    constraint submission_decision_by_somebody_else check (verdict <> 'APPROVE' or decider <> submitter),
    check (verdict <> 'RETURN' or reason is not null)
);
create trigger submission_decision_is_append_only before update or delete on submission_decision
    for each row execute function refuse_change();
create trigger submission_decision_is_never_truncated before truncate on submission_decision
    for each statement execute function refuse_change();

-- When entry into a period ends: so many days after its figures are due. Without unit or indicator it holds for all.
create table closing_rule (code text primary key check (is_code(code)));
create sequence closing_rule_version_seq increment by 50;
create table closing_rule_version (
    id                bigint primary key,
    code              text        not null references closing_rule,
    version           int         not null check (version > 0),
    unit              text references unit,
    indicator         text references indicator,
    closes_after_days int         not null check (closes_after_days between 0 and 4000),
    effective_from    date        not null,
    valid_to          date,
    reason            text,
    recorded_by       text        not null,
    known_from        timestamptz not null,
    known_to          timestamptz check (known_to > known_from),
    unique (code, version)
);

-- A period closed, or opened again, by hand for a unit and all below it.
create table period_closing (code text primary key check (is_code(code)));
create sequence period_closing_version_seq increment by 50;
create table period_closing_version (
    id          bigint primary key,
    code        text        not null references period_closing,
    version     int         not null check (version > 0),
    unit        text        not null references unit,
    period      text        not null check (period ~ '^[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$'),
    closed      boolean     not null,
    valid_to    date,
    reason      text        not null,
    recorded_by text        not null,
    known_from  timestamptz not null,
    known_to    timestamptz check (known_to > known_from),
    unique (code, version)
);
create unique index period_closing_version_one_each on period_closing_version (unit, period)
    where known_to is null and valid_to is null;

do $$
declare
    register text;
begin
    foreach register in array array ['closing_rule', 'period_closing'] loop
        execute format('create unique index %1$s_version_open on %1$s_version (code) where known_to is null', register);
        execute format('create trigger %1$s_code before insert on %1$s_version
            for each row execute function keep_code(%1$L)', register);
        execute format('create trigger %1$s_keeps_versions before update or delete on %1$s_version
            for each row execute function keep_version()', register);
        execute format('create trigger %1$s_is_never_truncated before truncate on %1$s_version
            for each statement execute function refuse_change()', register);
    end loop;
end $$;
