-- The issuer's name for whoever added a file, which cannot be shared: people go on seeing what they added when their unit
-- has no part in the project any more. Of files from before, and of those that the version before adds, nobody knows it.
alter table attachment add column uploader text check (uploader <> '');
