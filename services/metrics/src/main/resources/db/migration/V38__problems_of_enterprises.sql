-- A problem that an enterprise asks to have solved names the enterprise, and says its unified social credit code where it
-- is known (GB 32100-2015: 31 characters, region in digits, weighted sum divisible by 31). Problems of before, and those
-- that the version before still registers, have a code of any kind and no name.
create function is_credit_code(code text) returns boolean language sql immutable strict as $$
    select char_length(code) = 18
        and translate(code, '0123456789ABCDEFGHJKLMNPQRTUWXY', '') = ''
        and substr(code, 3, 6) ~ '^[0-9]{6}$'
        and (select sum((strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(code, place::int, 1)) - 1) * weight) % 31 = 0
             from unnest(array [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1])
                 with ordinality as weights (weight, place))
$$;

alter table problem_version add column source_name text;

-- The rule that it takes the place of has no name of its own.
do $$
declare
    old text;
begin
    select conname into strict old from pg_constraint
    where conrelid = 'problem_version'::regclass and contype = 'c'
        and pg_get_constraintdef(oid) like '%source_code IS NOT NULL%';
    execute format('alter table problem_version drop constraint %I', old);
end $$;

alter table problem_version
    add constraint problem_says_its_source
        check (source in ('PROJECT', 'TARGET') or source_code is not null
            or source = 'ENTERPRISE' and source_name is not null),
    add constraint problem_names_enterprises_alone
        check (source_name is null or source = 'ENTERPRISE' and char_length(btrim(source_name)) between 2 and 200),
    add constraint problem_enterprise_by_its_credit_code
        check (source_name is null or source_code is null or is_credit_code(source_code));
