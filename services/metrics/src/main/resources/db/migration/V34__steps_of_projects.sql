-- The steps that lead a project from stage to stage, as docs/states.md has them: a transition that is none of them, or
-- does not follow on the one before, cannot be written, whoever writes it.
create table project_step (
    from_stage text not null,
    action     text not null,
    to_stage   text not null,
    primary key (from_stage, action, to_stage)
);
insert into project_step (from_stage, action, to_stage) values
    ('RESERVE', 'APPROVE', 'APPROVED'),
    ('APPROVED', 'START', 'STARTED'),
    ('STARTED', 'BUILD', 'UNDER_CONSTRUCTION'),
    ('UNDER_CONSTRUCTION', 'COMPLETE', 'COMPLETED'),
    ('COMPLETED', 'PUT_IN_PRODUCTION', 'IN_PRODUCTION'),
    ('IN_PRODUCTION', 'REACH_CAPACITY', 'AT_CAPACITY'),
    ('APPROVED', 'SUSPEND', 'SUSPENDED'),
    ('STARTED', 'SUSPEND', 'SUSPENDED'),
    ('UNDER_CONSTRUCTION', 'SUSPEND', 'SUSPENDED'),
    ('SUSPENDED', 'RESUME', 'APPROVED'),
    ('SUSPENDED', 'RESUME', 'STARTED'),
    ('SUSPENDED', 'RESUME', 'UNDER_CONSTRUCTION'),
    ('RESERVE', 'TERMINATE', 'TERMINATED'),
    ('APPROVED', 'TERMINATE', 'TERMINATED'),
    ('STARTED', 'TERMINATE', 'TERMINATED'),
    ('UNDER_CONSTRUCTION', 'TERMINATE', 'TERMINATED'),
    ('SUSPENDED', 'TERMINATE', 'TERMINATED'),
    ('TERMINATED', 'REVIVE', 'RESERVE');
create trigger project_step_stays before update or delete on project_step
    for each row execute function refuse_change();

alter table project_transition
    add constraint project_transition_step
        foreign key (from_stage, action, to_stage) references project_step (from_stage, action, to_stage),
    add constraint project_transition_reason
        check (action not in ('SUSPEND', 'RESUME', 'TERMINATE', 'REVIVE') or btrim(reason) <> '' and reason is not null),
    add constraint project_transition_evidence
        check (action not in ('START', 'COMPLETE', 'PUT_IN_PRODUCTION', 'REACH_CAPACITY') or cardinality(evidence) > 0);

create function follow_step() returns trigger language plpgsql as $$
declare
    before_it project_transition;
begin
    select * into before_it from project_transition
        where project = new.project order by number desc limit 1;
    if found and (new.number <> before_it.number + 1
        or new.from_stage <> before_it.to_stage
        or new.on_day < before_it.on_day) then
        raise exception 'step % of project % does not follow on the one before', new.number, new.project
            using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
create trigger project_transition_follows before insert on project_transition
    for each row execute function follow_step();
