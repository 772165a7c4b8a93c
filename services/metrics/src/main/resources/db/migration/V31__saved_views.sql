-- A list's filters under a name, so that nobody chooses them anew every morning. Its owner's, or everybody's to use.
create table saved_view (
    id          uuid        primary key,
    owner       text        not null,
    owner_name  text        not null,
    name        text        not null check (name <> ''),
    query       text        not null,
    shared      boolean     not null,
    recorded_at timestamptz not null,
    unique (owner, name)
);
create index saved_view_shared on saved_view (name) where shared;
