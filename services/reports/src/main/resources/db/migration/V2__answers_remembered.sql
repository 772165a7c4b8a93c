-- Answers to POSTs that carried an Idempotency-Key; only what was committed with its effect is here.
CREATE TABLE remembered_answer (
  caller      text        NOT NULL,
  path        text        NOT NULL,
  key         text        NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
  body_sha256 text        NOT NULL CHECK (body_sha256 ~ '^[0-9a-f]{64}$'),
  status      integer     NOT NULL CHECK (status BETWEEN 200 AND 299),
  location    text,
  body        text        NOT NULL,
  created_at  timestamptz NOT NULL,
  PRIMARY KEY (caller, path, key)
);
CREATE INDEX remembered_answer_age ON remembered_answer (created_at);
