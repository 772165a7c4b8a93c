-- The first step that is known of a project leads on from where the project stood: from the stage of the version that was
-- open before the step moved it. Until now only later steps were held against what was there.
create or replace function follow_step() returns trigger language plpgsql as $$
declare
    before_it project_transition;
    stood     text;
begin
    select * into before_it from project_transition
        where project = new.project order by number desc limit 1;
    if found and (new.number <> before_it.number + 1
        or new.from_stage <> before_it.to_stage
        or new.on_day < before_it.on_day) then
        raise exception 'step % of project % does not follow on the one before', new.number, new.project
            using errcode = 'integrity_constraint_violation';
    end if;
    if before_it.id is null then
        select stage into stood from project_version
            where code = new.project and known_from < new.known_from order by known_from desc limit 1;
        if new.number <> 1 or stood is distinct from new.from_stage then
            raise exception 'step % of project % does not lead on from where it stood', new.number, new.project
                using errcode = 'integrity_constraint_violation';
        end if;
    end if;
    return new;
end $$;
