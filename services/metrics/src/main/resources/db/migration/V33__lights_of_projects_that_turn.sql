-- The light that each project was last known to show. A light that is reckoned otherwise has turned, and that is a deed:
-- it turns when a report comes, and also when a day passes and nobody does anything.
create table project_light_seen (
    project text primary key references project,
    light   text not null check (light in ('GREEN', 'YELLOW', 'RED'))
);
insert into project_light_seen (project, light)
select project, light from project_standing where light is not null;
