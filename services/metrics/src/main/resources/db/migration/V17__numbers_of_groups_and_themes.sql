-- Ids of places and of medians name a peer group or a theme, as those of other figures do indicators and units.
alter table peer_group add column number int generated always as identity unique;
alter table theme add column number int generated always as identity unique;
