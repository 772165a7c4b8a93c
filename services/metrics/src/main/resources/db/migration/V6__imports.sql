-- One row a file that somebody sent, whether it was taken, refused or only looked at. The id of a committed one is the
-- recording that its observations carry.
create table import_run (
    id           uuid        primary key,
    state        text        not null check (state in ('COMMITTED', 'REFUSED', 'PREVIEWED')),
    dry_run      boolean     not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    file_name    text,
    charset      text        not null,
    size         bigint      not null check (size >= 0),
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    rows_read    int         not null check (rows_read >= 0),
    taken        int         not null check (taken >= 0),
    unchanged    int         not null check (unchanged >= 0),
    refused      int         not null check (refused >= 0),
    findings     jsonb       not null,
    check (state <> 'COMMITTED' or (refused = 0 and not dry_run)),
    check (state <> 'PREVIEWED' or (refused = 0 and dry_run)),
    check (state <> 'REFUSED' or (refused > 0 and taken = 0))
);
create index import_run_uncommitted on import_run (recorded_at) where state <> 'COMMITTED';

create trigger import_run_is_append_only before update on import_run
    for each row execute function refuse_change();
create trigger import_run_keeps_committed before delete on import_run
    for each row when (old.state = 'COMMITTED') execute function refuse_change();
create trigger import_run_is_never_truncated before truncate on import_run
    for each statement execute function refuse_change();
