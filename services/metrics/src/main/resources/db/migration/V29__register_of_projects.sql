-- What a register of many projects is searched, narrowed and sorted by.
alter table project_version add column former_names text[] not null default '{}';
alter table project_version add column search text;

create function search_project() returns trigger language plpgsql as $$
begin
    new.search := lower(concat_ws(' ', new.code, new.name, new.name_en, array_to_string(new.former_names, ' '),
        new.owner));
    return new;
end $$;
create trigger project_version_search before insert on project_version
    for each row execute function search_project();

alter table project_version disable trigger project_version_keeps_versions;
update project_version set search = lower(concat_ws(' ', code, name, name_en, owner));
alter table project_version enable trigger project_version_keeps_versions;

create index project_version_unit on project_version (unit, code) where known_to is null;
create index project_version_responsible_unit on project_version (responsible_unit, code) where known_to is null;
create index project_version_leader on project_version (leader, code) where known_to is null;
create index project_version_handler on project_version (handler, code) where known_to is null;
create index project_version_stage on project_version (stage, code) where known_to is null;
create index project_version_sector on project_version (sector, code) where known_to is null;
create index project_version_chain_link on project_version (chain_link, code) where known_to is null;
create index project_version_category on project_version (category, code) where known_to is null;
create index project_version_flagship on project_version (code) where known_to is null and flagship;
create index project_version_themes on project_version using gin (themes) where known_to is null;
create index project_version_name on project_version (name, code) where known_to is null;
create index project_version_total on project_version (total_investment desc nulls last, code) where known_to is null;
create index project_version_completion on project_version (planned_completion, code) where known_to is null;
create index project_standing_light on project_standing (light, project);
create index project_standing_state on project_standing (state, project) where state is not null;
create index project_standing_deviation on project_standing (deviation_points, project);
