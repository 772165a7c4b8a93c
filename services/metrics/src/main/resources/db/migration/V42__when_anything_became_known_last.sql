-- When anything became known last, so that what was reckoned since then need not be reckoned again. Whoever takes a
-- stamp writes it down under the same exclusive lock, to be seen with the commit; a reader that has fixed its instant
-- under the shared lock therefore sees every stamp at or before it. The version before stamps through the same function.

create table knowledge (
    only_row   boolean     primary key default true check (only_row),
    stamped_at timestamptz not null
);
insert into knowledge (stamped_at) values (clock_timestamp());

create or replace function stamp_knowledge() returns timestamptz language plpgsql volatile as $$
declare
    stamp timestamptz;
begin
    perform pg_advisory_xact_lock(knowledge_lock());
    stamp := clock_timestamp();
    update knowledge set stamped_at = stamp;
    return stamp;
end $$;
