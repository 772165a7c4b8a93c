-- The version before reads and writes the column trajectory and knows only LINEAR there; one other word in it and none of
-- its boards could be read while both run. So that column keeps its word, and what is asked for stands beside it.
alter table target_version
    alter column trajectory set default 'LINEAR',
    add column trajectory_kind text not null default 'LINEAR'
        check (trajectory_kind in ('LINEAR', 'SEASONAL', 'CUSTOM')),
    add column trajectory_points jsonb,
    add column flagship boolean not null default false,
    add check ((trajectory_points is not null) = (trajectory_kind = 'CUSTOM'));
