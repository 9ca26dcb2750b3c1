-- Schema 2: listed rates, bank statements, matches, reconciliations, top-ups and suspensions; papers that speak of an
-- account or a bank and of no claim.
CREATE TABLE deposit_rates (
    bank INTEGER NOT NULL REFERENCES banks,
    from_day TEXT NOT NULL,
    millionths INTEGER NOT NULL,
    PRIMARY KEY (bank, from_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE statements (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES special_accounts,
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL,
    opening INTEGER NOT NULL,
    closing INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    imported_by INTEGER NOT NULL REFERENCES users,
    imported_at TEXT NOT NULL
) STRICT;
CREATE INDEX statements_account ON statements (account, from_day);
CREATE TABLE statement_lines (
    id INTEGER PRIMARY KEY,
    statement INTEGER NOT NULL REFERENCES statements,
    account INTEGER NOT NULL REFERENCES special_accounts,
    row INTEGER NOT NULL,
    day TEXT NOT NULL,
    serial TEXT NOT NULL,
    memo TEXT NOT NULL,
    counterparty TEXT NOT NULL,
    amount INTEGER NOT NULL,
    balance INTEGER
) STRICT;
CREATE INDEX statement_lines_account ON statement_lines (account, day, id);
CREATE INDEX statement_lines_statement ON statement_lines (statement);
CREATE TABLE matches (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES special_accounts,
    rule TEXT NOT NULL,
    made_by INTEGER NOT NULL REFERENCES users,
    made_at TEXT NOT NULL
) STRICT;
CREATE TABLE matched_entries (
    account INTEGER NOT NULL REFERENCES special_accounts,
    entry INTEGER NOT NULL REFERENCES entries,
    match INTEGER NOT NULL REFERENCES matches,
    PRIMARY KEY (account, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX matched_entries_match ON matched_entries (match);
CREATE TABLE matched_lines (
    line INTEGER PRIMARY KEY REFERENCES statement_lines,
    match INTEGER NOT NULL REFERENCES matches
) STRICT;
CREATE INDEX matched_lines_match ON matched_lines (match);

-- What the clerk signed and nobody has checked yet; content is what was signed.
CREATE TABLE signed_reconciliations (
    account INTEGER PRIMARY KEY REFERENCES special_accounts,
    quarter TEXT NOT NULL,
    content BLOB NOT NULL,
    signed_by INTEGER NOT NULL REFERENCES users,
    signed_at TEXT NOT NULL
) STRICT;
-- A closed quarter of a special account; never reopened.
CREATE TABLE reconciliations (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES special_accounts,
    quarter TEXT NOT NULL,
    closes_on TEXT NOT NULL,
    book_balance INTEGER NOT NULL,
    bank_balance INTEGER NOT NULL,
    signed_by INTEGER NOT NULL REFERENCES users,
    checked_by INTEGER NOT NULL REFERENCES users,
    checked_at TEXT NOT NULL,
    entries INTEGER NOT NULL,
    chain_head BLOB NOT NULL,
    paper INTEGER NOT NULL REFERENCES papers,
    UNIQUE (account, quarter)
) STRICT;
CREATE TABLE outstanding_items (
    reconciliation INTEGER NOT NULL REFERENCES reconciliations,
    position INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    entry INTEGER REFERENCES entries,
    line INTEGER REFERENCES statement_lines,
    day TEXT NOT NULL,
    reference TEXT NOT NULL,
    text TEXT NOT NULL,
    amount INTEGER NOT NULL,
    carried INTEGER NOT NULL,
    PRIMARY KEY (reconciliation, position)
) STRICT, WITHOUT ROWID;

-- A shortage of a bank's special account and how it ended (Art. 6, 7).
CREATE TABLE top_ups (
    id INTEGER PRIMARY KEY,
    bank INTEGER NOT NULL REFERENCES banks,
    cause INTEGER NOT NULL,
    appeared_on TEXT NOT NULL,
    due TEXT NOT NULL,
    balance INTEGER NOT NULL,
    outstanding INTEGER NOT NULL,
    needed INTEGER NOT NULL,
    letter INTEGER REFERENCES papers,
    ended_on TEXT,
    ended_by INTEGER REFERENCES entries
) STRICT;
CREATE UNIQUE INDEX top_ups_open ON top_ups (bank) WHERE ended_on IS NULL;
-- A bank's suspension of lending and its resumption (Art. 13).
CREATE TABLE suspensions (
    id INTEGER PRIMARY KEY,
    bank INTEGER NOT NULL REFERENCES banks,
    suspended_on TEXT NOT NULL,
    letter TEXT NOT NULL,
    ratio TEXT NOT NULL,
    resumed_on TEXT,
    resume_letter TEXT NOT NULL DEFAULT '',
    resume_ratio TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX suspensions_open ON suspensions (bank) WHERE resumed_on IS NULL;

CREATE TABLE papers_2 (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    claim INTEGER REFERENCES claims,
    township TEXT NOT NULL,
    account INTEGER REFERENCES special_accounts,
    bank INTEGER REFERENCES banks,
    entry INTEGER REFERENCES entries,
    issued_on TEXT NOT NULL,
    issued_at TEXT NOT NULL,
    issued_by INTEGER NOT NULL REFERENCES users,
    amount INTEGER NOT NULL,
    code TEXT NOT NULL UNIQUE,
    sha256 BLOB NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (kind, year, sequence)
) STRICT;
INSERT INTO papers_2 (id, kind, year, sequence, number, title, claim, township, entry, issued_on, issued_at, issued_by, amount, code, sha256, bytes)
    SELECT id, kind, year, sequence, number, title, claim, township, entry, issued_on, issued_at, issued_by, amount, code, sha256, bytes FROM papers;
DROP TABLE papers;
ALTER TABLE papers_2 RENAME TO papers;
CREATE INDEX papers_claim ON papers (claim);
CREATE TRIGGER papers_no_update BEFORE UPDATE ON papers BEGIN SELECT RAISE(ABORT, 'issued is issued'); END;
CREATE TRIGGER papers_no_delete BEFORE DELETE ON papers BEGIN SELECT RAISE(ABORT, 'issued is issued'); END;
CREATE TRIGGER reconciliations_no_update BEFORE UPDATE ON reconciliations BEGIN SELECT RAISE(ABORT, 'signed is signed'); END;
CREATE TRIGGER reconciliations_no_delete BEFORE DELETE ON reconciliations BEGIN SELECT RAISE(ABORT, 'signed is signed'); END;
CREATE TRIGGER outstanding_items_no_update BEFORE UPDATE ON outstanding_items BEGIN SELECT RAISE(ABORT, 'signed is signed'); END;
CREATE TRIGGER outstanding_items_no_delete BEFORE DELETE ON outstanding_items BEGIN SELECT RAISE(ABORT, 'signed is signed'); END;
CREATE TRIGGER statement_lines_no_update BEFORE UPDATE ON statement_lines BEGIN SELECT RAISE(ABORT, 'the bank wrote it'); END;
