-- What was completed in a period can be less than nothing: an audit takes back what was counted before (核减).
alter table progress_version drop constraint progress_version_completed_check;
