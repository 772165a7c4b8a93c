-- A figure's id is printed, so the indicator and unit in it are small numbers that never change.
alter table indicator add column number int generated always as identity unique;
alter table unit add column number int generated always as identity unique;

-- As before, yet without drawing a number for a code that has one already.
create or replace function keep_code() returns trigger language plpgsql as $$
begin
    execute format('insert into %1$I (code) select $1 where not exists (select from %1$I where code = $1)
        on conflict do nothing', tg_argv[0]) using new.code;
    return new;
end $$;

-- On what basis the indicator's growth is published: why it need not be the quotient of two levels.
alter table indicator_version add column growth_basis text, add column growth_basis_en text;

-- What became known between two instants.
create index observation_known on observation (known_from);
