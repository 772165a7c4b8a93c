-- Who did what and when, written in the transaction of the change itself.
CREATE TABLE audit_entry (
  id         uuid        PRIMARY KEY,
  at         timestamptz NOT NULL,
  actor      text        NOT NULL CHECK (actor <> ''),
  action     text        NOT NULL CHECK (action ~ '^[a-z]+(\.[a-z]+)+$'),
  subject    text        NOT NULL,
  request_id text,
  detail     text        NOT NULL CHECK (jsonb_typeof(detail::jsonb) = 'object')
);
CREATE INDEX audit_entry_subject ON audit_entry (subject, at);
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
