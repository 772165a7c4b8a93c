-- One row a version of an observation. recording names the request that brought it; replaces the version it corrects.
create table observation (
    id          bigint generated always as identity primary key,
    recording   uuid        not null,
    indicator   text        not null references indicator,
    unit        text        not null references unit,
    period      text        not null check (period ~ '^[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]))?$'),
    period_end  date        not null,
    measure     text        not null check (measure in ('LEVEL', 'GROWTH', 'RATIO', 'RANK', 'COUNT')),
    basis       text        not null check (basis in ('PERIOD', 'YTD', 'POINT')),
    value       numeric,
    status      text        not null check (status in ('A', 'B', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N',
                                                       'O', 'P', 'Q', 'S', 'U', 'V', 'W')),
    source      text,
    released_on date,
    reason      text,
    replaces    bigint references observation,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    known_from  timestamptz,
    known_to    timestamptz check (known_to > known_from),
    check (case when status in ('K', 'L', 'M', 'O') then value is null
                when status in ('H', 'J', 'N', 'Q', 'S') then true
                else value is not null end),
    check (replaces is null or reason is not null)
);
create unique index observation_open on observation (indicator, unit, period, measure, basis)
    where known_to is null and known_from is not null;
create index observation_series on observation (unit, period_end, indicator);
create index observation_recording on observation (recording);

create trigger observation_keeps_versions before update or delete on observation
    for each row execute function keep_version();
create trigger observation_is_never_truncated before truncate on observation
    for each statement execute function refuse_change();
