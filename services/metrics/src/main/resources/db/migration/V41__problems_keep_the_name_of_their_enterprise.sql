-- The version before knows no names of enterprises: what it does about a problem goes on from the version it found, name
-- and all, as if it had said it.
create function keep_source_name() returns trigger language plpgsql as $$
begin
    new.source_name := coalesce(new.source_name, (
        select source_name from problem_version where code = new.code and version = new.version - 1));
    return new;
end $$;
create trigger problem_keeps_its_enterprise before insert on problem_version
    for each row when (new.version > 1 and new.source_name is null) execute function keep_source_name();
