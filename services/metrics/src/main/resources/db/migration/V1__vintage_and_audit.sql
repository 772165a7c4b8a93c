-- Knowledge time. Every version of a record says since when it was visible (known_from) and until when (known_to).
-- The instant is stamped by the database under an exclusive advisory lock held from stamping to commit; a reader
-- takes the same lock shared for the length of one statement before it fixes its own instant. So whatever carries a
-- stamp at or before a reader's instant is committed when the reader looks, and the same instant always answers
-- the same.

create function knowledge_lock() returns bigint language sql immutable as 'select 7230645501::bigint';

create function stamp_knowledge() returns timestamptz language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock(knowledge_lock());
    return clock_timestamp();
end $$;

create function read_knowledge() returns timestamptz language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock_shared(knowledge_lock());
    return clock_timestamp();
end $$;

-- The only permitted changes of a version: an empty known_to is set, an empty known_from is set.
create function keep_version() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' then
        raise exception '% keeps every version: % is not permitted', tg_table_name, tg_op
            using errcode = 'integrity_constraint_violation';
    end if;
    if (old.known_to is not null and new.known_to is distinct from old.known_to)
        or (old.known_from is not null and new.known_from is distinct from old.known_from)
        or (to_jsonb(new) - 'known_to' - 'known_from') <> (to_jsonb(old) - 'known_to' - 'known_from') then
        raise exception '% keeps every version: only an empty known_from or known_to may be set', tg_table_name
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;

-- Codes live in a table of their own, so that rows elsewhere can refer to what has many versions.
create function keep_code() returns trigger language plpgsql as $$
begin
    execute format('insert into %I (code) values ($1) on conflict do nothing', tg_argv[0]) using new.code;
    return new;
end $$;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: % is not permitted', tg_table_name, tg_op
        using errcode = 'integrity_constraint_violation';
end $$;

create function is_code(text) returns boolean language sql immutable as $$ select $1 ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' $$;

create sequence audit_entry_seq increment by 50;
create table audit_entry (
    id          bigint primary key,
    recorded_at timestamptz not null,
    actor       text        not null,
    action      text        not null,
    subject     text        not null,
    request_id  text        not null,
    detail      jsonb       not null
);
create index audit_entry_subject on audit_entry (subject, id);
create trigger audit_entry_is_append_only before update or delete on audit_entry
    for each row execute function refuse_change();
create trigger audit_entry_is_never_truncated before truncate on audit_entry
    for each statement execute function refuse_change();

create table idempotent_post (
    caller      text        not null,
    path        text        not null,
    key         text        not null,
    body_sha256 bytea       not null,
    status      int         not null,
    location    text,
    answer      text,
    created_at  timestamptz not null,
    primary key (caller, path, key)
);
create index idempotent_post_age on idempotent_post (created_at);
