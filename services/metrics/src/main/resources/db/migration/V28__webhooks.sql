-- Who is told of changes, where and signed with what. The secret has to sign, so it is kept as it is; no answer has it.
create table webhook (code text primary key check (is_code(code)));
create sequence webhook_version_seq increment by 50;
create table webhook_version (
    id          bigint primary key,
    code        text        not null references webhook,
    version     int         not null check (version > 0),
    url         text        not null check (url <> ''),
    secret      text        not null check (length(secret) >= 16),
    kinds       text[]      not null,
    active      boolean     not null,
    valid_to    date,
    reason      text,
    recorded_by text        not null,
    known_from  timestamptz not null,
    known_to    timestamptz check (known_to > known_from),
    unique (code, version)
);
create unique index webhook_version_open on webhook_version (code) where known_to is null;
create trigger webhook_code before insert on webhook_version
    for each row execute function keep_code('webhook');
create trigger webhook_keeps_versions before update or delete on webhook_version
    for each row execute function keep_version();
create trigger webhook_is_never_truncated before truncate on webhook_version
    for each statement execute function refuse_change();

-- What is told, word for word: what was signed once can be sent again.
create table webhook_event (
    id         uuid        primary key,
    kind       text        not null,
    subject    text        not null,
    body       text        not null,
    created_at timestamptz not null
);

-- Unlike records these rows change, and go when they are old: they are post, not knowledge.
create table webhook_delivery (
    id              bigint      generated always as identity primary key,
    webhook         text        not null references webhook,
    event           uuid        not null references webhook_event,
    state           text        not null default 'PENDING' check (state in ('PENDING', 'DELIVERED', 'FAILED')),
    attempts        int         not null default 0 check (attempts >= 0),
    created_at      timestamptz not null,
    tried_since     timestamptz not null,
    next_attempt_at timestamptz not null,
    last_status     int,
    last_error      text,
    delivered_at    timestamptz,
    unique (webhook, event),
    check ((state = 'DELIVERED') = (delivered_at is not null))
);
create index webhook_delivery_due on webhook_delivery (next_attempt_at, id) where state = 'PENDING';
create index webhook_delivery_of_event on webhook_delivery (event);
create index webhook_delivery_old on webhook_delivery (delivered_at) where state = 'DELIVERED';

create function webhooks_for(kind text) returns setof text language sql stable as $$
    select w.code from webhook_version w
    where w.known_to is null and w.valid_to is null and w.active and (cardinality(w.kinds) = 0 or $1 = any (w.kinds))
$$;

-- Whatever is audited is told, in the transaction of the change: neither stands without the other.
create function announce_change() returns trigger language plpgsql as $$
declare
    told  text := coalesce(new.kind, 'RECORD_CHANGED');
    event uuid := gen_random_uuid();
begin
    if exists (select from webhooks_for(told)) then
        insert into webhook_event (id, kind, subject, body, created_at)
        values (event, told, new.subject, jsonb_build_object('id', event, 'kind', told, 'action', new.action,
            'subject', new.subject, 'project', new.project, 'unit', new.unit, 'before', new.before, 'after', new.after,
            'reason', new.reason, 'who', new.actor, 'at', coalesce(new.known_from, new.recorded_at),
            'detail', new.detail)::text, new.recorded_at);
        insert into webhook_delivery (webhook, event, created_at, tried_since, next_attempt_at)
        select code, event, new.recorded_at, new.recorded_at, new.recorded_at from webhooks_for(told) as code;
    end if;
    return null;
end $$;
create trigger audit_entry_is_announced after insert on audit_entry
    for each row execute function announce_change();

-- Lights are computed, not written: up to when it was looked which of them have turned.
create table webhook_look (
    one       boolean     primary key default true check (one),
    looked_at timestamptz not null
);
insert into webhook_look (looked_at) values (clock_timestamp());
