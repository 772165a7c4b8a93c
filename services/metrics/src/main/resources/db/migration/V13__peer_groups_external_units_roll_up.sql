-- Units compared with each other: groups of peers, peers outside the zone, and what units below a unit add up to.
alter table unit_version add column external boolean not null default false;

alter table indicator_version
    add column roll_up text not null default 'NONE' check (roll_up in ('NONE', 'SUM')),
    add constraint indicator_version_only_quantities_add_up check (roll_up = 'NONE' or measure in ('LEVEL', 'COUNT'));

create table peer_group (code text primary key check (is_code(code)));
create sequence peer_group_version_seq increment by 50;
create table peer_group_version (
    id          bigint primary key,
    code        text        not null references peer_group,
    version     int         not null check (version > 0),
    name        text        not null check (name <> ''),
    name_en     text,
    units       text[]      not null check (cardinality(units) > 0),
    valid_to    date,
    reason      text,
    recorded_by text        not null,
    known_from  timestamptz not null,
    known_to    timestamptz check (known_to > known_from),
    unique (code, version)
);
create unique index peer_group_version_open on peer_group_version (code) where known_to is null;
create trigger peer_group_version_code before insert on peer_group_version
    for each row execute function keep_code('peer_group');
create trigger peer_group_keeps_versions before update or delete on peer_group_version
    for each row execute function keep_version();
create trigger peer_group_is_never_truncated before truncate on peer_group_version
    for each statement execute function refuse_change();
