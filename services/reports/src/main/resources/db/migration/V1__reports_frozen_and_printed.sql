-- What may be changed is apart from what may not: a report and its documents are written once and kept,
-- only the state of their printing moves.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

-- A report as ordered: its template with the version and its figures as they were known at as_of.
CREATE TABLE report (
  id               uuid        PRIMARY KEY,
  template         text        NOT NULL CHECK (template ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
  template_version integer     NOT NULL CHECK (template_version > 0),
  title            text        NOT NULL CHECK (title <> ''),
  period           text        NOT NULL CHECK (period ~ '^[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$'),
  unit             text        NOT NULL CHECK (unit ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  unit_name        text        NOT NULL CHECK (unit_name <> ''),
  as_of            timestamptz NOT NULL,
  figures          text        NOT NULL CHECK (jsonb_typeof(figures::jsonb) = 'object'),
  figures_sha256   text        NOT NULL CHECK (figures_sha256 = encode(sha256(convert_to(figures, 'UTF8')), 'hex')),
  created_by       text        NOT NULL CHECK (created_by <> ''),
  created_at       timestamptz NOT NULL
);
CREATE INDEX report_newest ON report (created_at DESC, id);
CREATE INDEX report_unit ON report (unit, created_at DESC);
CREATE TRIGGER report_append_only BEFORE UPDATE OR DELETE ON report FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The printing of a report. A worker leases a pending one and counts the attempt; after a crash the lease runs out.
CREATE TABLE printing (
  report_id    uuid        PRIMARY KEY REFERENCES report,
  status       text        NOT NULL DEFAULT 'PENDING' CHECK (status IN ('PENDING', 'READY', 'FAILED')),
  attempts     integer     NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  leased_until timestamptz,
  failure      text,
  ready_at     timestamptz,
  CHECK ((status = 'READY') = (ready_at IS NOT NULL)),
  CHECK (status <> 'FAILED' OR failure IS NOT NULL),
  CHECK (status = 'PENDING' OR leased_until IS NULL)
);
CREATE INDEX printing_pending ON printing (leased_until) WHERE status = 'PENDING';

-- The documents as they were printed, stored with the very transaction that makes the printing READY.
CREATE TABLE document (
  report_id  uuid        NOT NULL REFERENCES report,
  format     text        NOT NULL CHECK (format IN ('html', 'pdf', 'docx', 'xlsx')),
  media_type text        NOT NULL,
  content    bytea       NOT NULL CHECK (length(content) > 0),
  sha256     text        NOT NULL CHECK (sha256 = encode(sha256(content), 'hex')),
  printed_at timestamptz NOT NULL,
  PRIMARY KEY (report_id, format)
);
-- Already compressed inside.
ALTER TABLE document ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE TRIGGER document_append_only BEFORE UPDATE OR DELETE ON document FOR EACH ROW EXECUTE FUNCTION refuse_change();
