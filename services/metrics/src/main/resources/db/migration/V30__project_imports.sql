-- One row a file of projects that somebody sent, whether it was taken, refused or only looked at.
create table project_import (
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
    added        int         not null check (added >= 0),
    revised      int         not null check (revised >= 0),
    unchanged    int         not null check (unchanged >= 0),
    refused      int         not null check (refused >= 0),
    warned       int         not null check (warned >= 0),
    ignored      text[]      not null,
    findings     jsonb       not null,
    check (state <> 'COMMITTED' or (refused = 0 and not dry_run)),
    check (state <> 'PREVIEWED' or (refused = 0 and dry_run)),
    check (state <> 'REFUSED' or (refused > 0 and added = 0 and revised = 0))
);
create index project_import_uncommitted on project_import (recorded_at) where state <> 'COMMITTED';
create trigger project_import_is_append_only before update on project_import
    for each row execute function refuse_change();
create trigger project_import_keeps_committed before delete on project_import
    for each row when (old.state = 'COMMITTED') execute function refuse_change();
create trigger project_import_is_never_truncated before truncate on project_import
    for each statement execute function refuse_change();
