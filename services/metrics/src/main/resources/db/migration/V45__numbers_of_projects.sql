-- Ids of a project's numbers name it by a small number, as those of other figures do indicators and units.
alter table project add column number int generated always as identity unique;

-- The ids of the numbers that a standing shows, by the names of their fields; absent until it is reckoned anew.
alter table project_standing add column figures jsonb;
update project_standing set on_day = null where on_day is not null;
