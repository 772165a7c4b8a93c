-- Rules get names, and a code of their own that indicators can refer to. A code may have several open editions, one a
-- day from which it is effective (light_rule_version_open); versions are counted through all of them.
create table light_rule (code text primary key check (is_code(code)));
insert into light_rule select distinct code from light_rule_version;

-- There was only the first rule so far. It gets its name as a default, since versions are never updated.
alter table light_rule_version
    add column name    text not null default '通用规则' check (name <> ''),
    add column name_en text default 'Default rule',
    add foreign key (code) references light_rule;
alter table light_rule_version
    alter column name drop default,
    alter column name_en drop default;

create trigger light_rule_code before insert on light_rule_version
    for each row execute function keep_code('light_rule');

-- Which rule lights an indicator; none for the default.
alter table indicator_version add column light_rule text references light_rule;
