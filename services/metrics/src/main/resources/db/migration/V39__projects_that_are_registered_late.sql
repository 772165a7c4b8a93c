-- A project that is past the reserve when it is registered took the steps that led there before anybody wrote them down:
-- its life begins with a row that says so, from no stage to the one it was registered at, by whom and why.
alter table project_transition
    alter column from_stage drop not null,
    alter column on_day drop not null,
    drop constraint project_transition_action_check,
    add constraint project_transition_action_check check (action in ('REGISTERED', 'APPROVE', 'START', 'BUILD',
        'COMPLETE', 'PUT_IN_PRODUCTION', 'REACH_CAPACITY', 'SUSPEND', 'RESUME', 'TERMINATE', 'REVIVE')),
    add constraint project_transition_registered check (
        (action = 'REGISTERED') = (from_stage is null)
        and (action <> 'REGISTERED' or number = 1 and to_stage <> 'RESERVE')
        and (action = 'REGISTERED' or on_day is not null)),
    drop constraint project_transition_reason,
    add constraint project_transition_reason check (
        action not in ('REGISTERED', 'SUSPEND', 'RESUME', 'TERMINATE', 'REVIVE')
        or btrim(reason) <> '' and reason is not null);

comment on column project_transition.on_day is 'null where nobody knows since when a project stood where it was registered';

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
    if before_it.id is null and new.action = 'REGISTERED' then
        if not exists (select from project_version where code = new.project and version = 1
            and stage = new.to_stage and known_from = new.known_from) then
            raise exception 'project % was not registered at %', new.project, new.to_stage
                using errcode = 'integrity_constraint_violation';
        end if;
    elsif before_it.id is null then
        select stage into stood from project_version
            where code = new.project and known_from < new.known_from order by known_from desc limit 1;
        if new.number <> 1 or stood is distinct from new.from_stage then
            raise exception 'step % of project % does not lead on from where it stood', new.number, new.project
                using errcode = 'integrity_constraint_violation';
        end if;
    end if;
    return new;
end $$;
