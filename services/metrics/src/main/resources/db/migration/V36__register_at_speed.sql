-- A register of many projects is counted, searched and sorted without reading the projects themselves.

-- The words of each project as it stands now, apart: a search for letters anywhere has to read them all, and these are
-- narrow. Text as long as it likes does not fit into an index.
create table project_words (
    project text primary key references project,
    words   text not null
);

create function keep_words_of_project() returns trigger language plpgsql as $$
begin
    insert into project_words (project, words) values (new.code, new.search)
        on conflict (project) do update set words = excluded.words where project_words.words <> excluded.words;
    return null;
end $$;
create trigger project_version_words after insert on project_version
    for each row when (new.known_to is null) execute function keep_words_of_project();

insert into project_words (project, words) select code, search from project_version where known_to is null;

-- Who is in use is counted from an index alone, also those of a stage, a sector and the like, or that have a word.
create index project_version_in_use on project_version (valid_to, code) where known_to is null;

drop index project_version_stage;
drop index project_version_sector;
drop index project_version_chain_link;
drop index project_version_category;
create index project_version_stage on project_version (stage, code) include (valid_to) where known_to is null;
create index project_version_sector on project_version (sector, code) include (valid_to) where known_to is null;
create index project_version_chain_link on project_version (chain_link, code) include (valid_to) where known_to is null;
create index project_version_category on project_version (category, code) include (valid_to) where known_to is null;

create index project_version_name_down on project_version (name desc, code) where known_to is null;
create index project_version_total_up on project_version (total_investment, code) where known_to is null;
create index project_version_completion_down on project_version (planned_completion desc nulls last, code)
    where known_to is null;

-- The worst light first, and last what has none.
alter table project_standing add column light_rank smallint not null
    generated always as (case light when 'RED' then 0 when 'YELLOW' then 1 when 'GREEN' then 2 else 3 end) stored;
create index project_standing_light_rank on project_standing (light_rank, project);
create index project_standing_light_rank_down on project_standing (light_rank desc, project);
create index project_standing_deviation_down on project_standing (deviation_points desc nulls last, project);
