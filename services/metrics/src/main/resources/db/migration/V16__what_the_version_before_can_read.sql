-- The version before reads bands of three fields in rule, and none of its boards where a band has more. So rule keeps a
-- form that it can read, and the rule as it is stands beside it.
alter table light_rule_version add column whole_rule jsonb;
alter table light_rule_version disable trigger light_rule_keeps_versions;
update light_rule_version set whole_rule = rule;
alter table light_rule_version enable trigger light_rule_keeps_versions;

-- The version before does not say what is an official release: what it records from here on is none. What was recorded
-- before approval existed stays one.
alter table observation alter column approved_on_arrival set default false;
