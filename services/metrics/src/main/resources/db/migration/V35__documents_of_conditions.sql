-- By which document a mandatory condition was met, where no file shows it.
alter table project_condition add column document text check (document <> '');

comment on column project_condition.relaxed_by is
    'who made it no longer needed, or said it was met without showing it: what that person starts, somebody else released';
