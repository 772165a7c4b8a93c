-- What a file changes row by row, which of its columns were passed over, and how many rows of a sheet were left empty.
alter table import_run
    add column not_filled int not null default 0 check (not_filled >= 0),
    add column ignored    text[],
    add column changes    jsonb;

-- Figures under way that only their author sees. Not a record of anything: a draft is overwritten and thrown away.
create table entry_draft (
    caller   text        not null,
    unit     text        not null references unit,
    period   text        not null,
    revision int         not null check (revision > 0),
    rows     jsonb       not null,
    saved_at timestamptz not null,
    primary key (caller, unit, period)
);
create index entry_draft_age on entry_draft (saved_at);
