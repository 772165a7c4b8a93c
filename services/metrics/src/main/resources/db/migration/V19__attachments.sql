-- Files of projects. What they hold lies in tables of its own under its SHA-256: a list of files never loads it, and the
-- same photograph sent for several projects is kept once.
create table attachment_content (
    sha256  text  primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    content bytea not null check (octet_length(content) between 1 and 10485760)
);
alter table attachment_content alter column content set storage external;

create table attachment_thumbnail (
    sha256  text  primary key references attachment_content,
    content bytea not null
);
alter table attachment_thumbnail alter column content set storage external;

create table attachment (
    id          uuid        primary key,
    project     text        not null references project,
    name        text        not null check (name <> '' and name !~ '[/\\[:cntrl:]]'),
    media_type  text        not null,
    size        int         not null check (size > 0),
    sha256      text        not null references attachment_content,
    width       int         check (width > 0),
    height      int         check (height > 0),
    caption     text,
    taken_on    date,
    recorded_by text        not null,
    known_from  timestamptz not null,
    unique (project, sha256)
);
create index attachment_of_project on attachment (project, known_from);

do $$
declare
    kept text;
begin
    foreach kept in array array ['attachment', 'attachment_content', 'attachment_thumbnail'] loop
        execute format('create trigger %1$s_is_append_only before update or delete on %1$s
            for each row execute function refuse_change()', kept);
        execute format('create trigger %1$s_is_never_truncated before truncate on %1$s
            for each statement execute function refuse_change()', kept);
    end loop;
end $$;
