create table unit (code text primary key check (is_code(code)));
create sequence unit_version_seq increment by 50;
create table unit_version (
    id          bigint primary key,
    code        text        not null references unit,
    version     int         not null check (version > 0),
    name        text        not null check (name <> ''),
    name_en     text,
    parent      text references unit check (parent <> code),
    valid_to    date,
    reason      text,
    recorded_by text        not null,
    known_from  timestamptz not null,
    known_to    timestamptz check (known_to > known_from),
    unique (code, version)
);

create table theme (code text primary key check (is_code(code)));
create sequence theme_version_seq increment by 50;
create table theme_version (
    id          bigint primary key,
    code        text        not null references theme,
    version     int         not null check (version > 0),
    name        text        not null check (name <> ''),
    name_en     text,
    valid_to    date,
    reason      text,
    recorded_by text        not null,
    known_from  timestamptz not null,
    known_to    timestamptz check (known_to > known_from),
    unique (code, version)
);

create table official (code text primary key check (is_code(code)));
create sequence official_version_seq increment by 50;
create table official_version (
    id          bigint primary key,
    code        text        not null references official,
    version     int         not null check (version > 0),
    name        text        not null check (name <> ''),
    name_en     text,
    title       text,
    title_en    text,
    unit        text references unit,
    phone       text,
    email       text,
    valid_to    date,
    reason      text,
    recorded_by text        not null,
    known_from  timestamptz not null,
    known_to    timestamptz check (known_to > known_from),
    unique (code, version)
);

create table indicator (code text primary key check (is_code(code)));
create sequence indicator_version_seq increment by 50;
create table indicator_version (
    id                  bigint primary key,
    code                text        not null references indicator,
    version             int         not null check (version > 0),
    name                text        not null check (name <> ''),
    name_en             text,
    unit_of_measure     text        not null check (unit_of_measure <> ''),
    unit_of_measure_en  text,
    frequency           text        not null check (frequency in ('MONTH', 'QUARTER', 'YEAR')),
    measure             text        not null check (measure in ('LEVEL', 'GROWTH', 'RATIO', 'RANK', 'COUNT')),
    basis               text        not null check (basis in ('PERIOD', 'YTD', 'POINT')),
    direction           text        not null check (direction in ('UP', 'DOWN', 'RANGE')),
    decimals            int         not null check (decimals between 0 and 12),
    release_lag_days    int         not null check (release_lag_days between 0 and 400),
    january_in_february boolean     not null,
    themes              text[]      not null,
    definition          text,
    definition_en       text,
    valid_to            date,
    reason              text,
    recorded_by         text        not null,
    known_from          timestamptz not null,
    known_to            timestamptz check (known_to > known_from),
    unique (code, version),
    check (measure <> 'RANK' or direction = 'DOWN'),
    check (not january_in_february or frequency = 'MONTH')
);

do $$
declare
    register text;
begin
    foreach register in array array ['unit', 'theme', 'official', 'indicator'] loop
        execute format('create unique index %1$s_version_open on %1$s_version (code) where known_to is null', register);
        execute format('create trigger %1$s_code before insert on %1$s_version
            for each row execute function keep_code(%1$L)', register);
        execute format('create trigger %1$s_keeps_versions before update or delete on %1$s_version
            for each row execute function keep_version()', register);
        execute format('create trigger %1$s_is_never_truncated before truncate on %1$s_version
            for each statement execute function refuse_change()', register);
    end loop;
end $$;
