CREATE INDEX attachments_claim ON attachments (claim);
CREATE INDEX audit_subject ON audit_lines (subject_kind, subject);
CREATE UNIQUE INDEX bad_faith_listed ON bad_faith (loan) WHERE removed_on IS NULL;
CREATE INDEX claim_acts_claim ON claim_acts (claim);
CREATE UNIQUE INDEX claims_live ON claims (bank, quarter, supplement) WHERE state NOT IN ('withdrawn', 'rejected');
CREATE INDEX entries_day ON entries (day);
CREATE INDEX households_head ON households (head);
CREATE INDEX households_township ON households (township, number);
CREATE INDEX items_claim ON items (claim, position);
CREATE INDEX items_loan ON items (loan);
CREATE INDEX loans_borrower ON loans (borrower);
CREATE INDEX loans_household ON loans (household);
CREATE INDEX loans_note ON loans (note);
CREATE INDEX matched_entries_match ON matched_entries (match);
CREATE INDEX matched_lines_match ON matched_lines (match);
CREATE INDEX meeting_claims_claim ON meeting_claims (claim);
CREATE INDEX meeting_forms_meeting ON meeting_forms (meeting);
CREATE INDEX meeting_minutes_meeting ON meeting_minutes (meeting);
CREATE INDEX papers_claim ON papers (claim);
CREATE INDEX personal_tail ON personal (substr(id_number, -4));
CREATE INDEX postings_account ON postings (special_account, day, entry, amount) WHERE special_account IS NOT NULL;
CREATE INDEX recoveries_item ON recoveries (item, day);
CREATE INDEX reminded_reviews_review ON reminded_reviews (review);
CREATE INDEX returned_parts_item ON returned_parts (item);
CREATE INDEX statement_lines_account ON statement_lines (account, day, id);
CREATE INDEX statement_lines_statement ON statement_lines (statement);
CREATE INDEX statements_account ON statements (account, from_day);
CREATE UNIQUE INDEX suspensions_open ON suspensions (bank) WHERE resumed_on IS NULL;
CREATE UNIQUE INDEX top_ups_open ON top_ups (bank) WHERE ended_on IS NULL;
CREATE TABLE agreements (
    id INTEGER PRIMARY KEY,
    bank INTEGER NOT NULL REFERENCES banks,
    number TEXT NOT NULL,
    signed_on TEXT,
    from_day TEXT NOT NULL,
    to_day TEXT,
    insurer_shares INTEGER NOT NULL
) STRICT;
CREATE TABLE attachments (
    id INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claims,
    slot INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL,
    bytes BLOB NOT NULL
, township TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE audit_lines (
    id INTEGER PRIMARY KEY,
    moment TEXT NOT NULL,
    user INTEGER NOT NULL,
    user_name TEXT NOT NULL,
    act TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject INTEGER NOT NULL,
    facts TEXT NOT NULL,
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE TABLE bad_faith (
    id INTEGER PRIMARY KEY,
    loan INTEGER NOT NULL REFERENCES loans,
    added_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    document TEXT NOT NULL,
    added_by INTEGER NOT NULL REFERENCES users,
    removed_on TEXT,
    removal_reason TEXT NOT NULL DEFAULT '',
    removal_document TEXT NOT NULL DEFAULT '',
    removed_by INTEGER REFERENCES users
) STRICT;
CREATE TABLE balances (account INTEGER PRIMARY KEY REFERENCES special_accounts, amount INTEGER NOT NULL) STRICT;
CREATE TABLE banks (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    short_name TEXT NOT NULL,
    credit_code TEXT NOT NULL,
    receiving_name TEXT NOT NULL,
    receiving_number TEXT NOT NULL,
    receiving_bank TEXT NOT NULL,
    contact TEXT NOT NULL,
    phone TEXT NOT NULL
) STRICT;
CREATE TABLE claim_acts (
    id INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claims,
    act TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    user INTEGER NOT NULL REFERENCES users,
    moment TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;
CREATE TABLE claims (
    id INTEGER PRIMARY KEY,
    bank INTEGER NOT NULL REFERENCES banks,
    quarter TEXT NOT NULL,
    supplement INTEGER NOT NULL,
    follows INTEGER REFERENCES claims,
    state TEXT NOT NULL,
    received_on TEXT NOT NULL,
    policy TEXT NOT NULL REFERENCES policies,
    source_file TEXT NOT NULL,
    import_notes TEXT NOT NULL DEFAULT '',
    meeting TEXT,
    forwarded_on TEXT,
    issue_due TEXT,
    issue_due_announced INTEGER,
    issue_prepared_by INTEGER REFERENCES users,
    compensation INTEGER REFERENCES entries,
    letter INTEGER REFERENCES papers,
    voucher INTEGER REFERENCES papers,
    issued_on TEXT,
    debited_on TEXT
) STRICT;
CREATE TABLE clawbacks (
    item INTEGER PRIMARY KEY REFERENCES items,
    ordered_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    amount INTEGER NOT NULL,
    ordered_by INTEGER NOT NULL REFERENCES users,
    notice INTEGER REFERENCES papers
) STRICT;
CREATE TABLE column_mappings (
    bank INTEGER NOT NULL REFERENCES banks,
    sheet TEXT NOT NULL,
    mapping TEXT NOT NULL,
    PRIMARY KEY (bank, sheet)
) STRICT, WITHOUT ROWID;
CREATE TABLE deposit_rates (
    bank INTEGER NOT NULL REFERENCES banks,
    from_day TEXT NOT NULL,
    millionths INTEGER NOT NULL,
    PRIMARY KEY (bank, from_day)
) STRICT, WITHOUT ROWID;
CREATE TABLE drafts (
    user INTEGER NOT NULL REFERENCES users,
    form TEXT NOT NULL,
    fields TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    PRIMARY KEY (user, form)
) STRICT, WITHOUT ROWID;
CREATE TABLE entries (
    id INTEGER PRIMARY KEY,
    series INTEGER NOT NULL,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    day TEXT NOT NULL,
    summary TEXT NOT NULL,
    document TEXT NOT NULL,
    claim INTEGER REFERENCES claims,
    reverses INTEGER UNIQUE REFERENCES entries,
    prepared_by INTEGER NOT NULL REFERENCES users,
    checked_by INTEGER NOT NULL REFERENCES users,
    posted_at TEXT NOT NULL,
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE (year, series, sequence)
) STRICT;
CREATE TABLE households (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    township TEXT NOT NULL,
    village TEXT NOT NULL,
    head TEXT NOT NULL,
    initials TEXT NOT NULL,
    personal INTEGER NOT NULL REFERENCES personal,
    people INTEGER NOT NULL,
    registered_on TEXT NOT NULL,
    left_on TEXT
) STRICT;
CREATE TABLE items (
    id INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claims,
    position INTEGER NOT NULL,
    note TEXT NOT NULL,
    loan INTEGER REFERENCES loans,
    township TEXT NOT NULL,
    state INTEGER NOT NULL,
    list_row TEXT NOT NULL,
    personal INTEGER NOT NULL REFERENCES personal,
    findings TEXT NOT NULL,
    principal INTEGER,
    insurer INTEGER,
    base INTEGER,
    fund INTEGER,
    bank_part INTEGER,
    reason TEXT NOT NULL,
    negligence INTEGER NOT NULL
) STRICT;
CREATE TABLE loans (
    id INTEGER PRIMARY KEY,
    bank INTEGER NOT NULL REFERENCES banks,
    note TEXT NOT NULL,
    contract TEXT NOT NULL,
    household INTEGER NOT NULL REFERENCES households,
    borrower TEXT NOT NULL,
    initials TEXT NOT NULL,
    personal INTEGER NOT NULL REFERENCES personal,
    relation TEXT NOT NULL,
    lent_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    amount INTEGER NOT NULL,
    rate_per_million INTEGER NOT NULL,
    insured INTEGER NOT NULL,
    policy_number TEXT NOT NULL,
    kind INTEGER NOT NULL,
    original_note TEXT NOT NULL,
    extended_to TEXT,
    outstanding INTEGER NOT NULL,
    class INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    used_by_firm INTEGER NOT NULL,
    settled_on TEXT,
    as_of TEXT NOT NULL,
    UNIQUE (bank, note)
) STRICT;
CREATE TABLE matched_entries (
    account INTEGER NOT NULL REFERENCES special_accounts,
    entry INTEGER NOT NULL REFERENCES entries,
    match INTEGER NOT NULL REFERENCES matches,
    PRIMARY KEY (account, entry)
) STRICT, WITHOUT ROWID;
CREATE TABLE matched_lines (
    line INTEGER PRIMARY KEY REFERENCES statement_lines,
    match INTEGER NOT NULL REFERENCES matches
) STRICT;
CREATE TABLE matches (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES special_accounts,
    rule TEXT NOT NULL,
    made_by INTEGER NOT NULL REFERENCES users,
    made_at TEXT NOT NULL
) STRICT;
CREATE TABLE meeting_claims (
    meeting INTEGER NOT NULL REFERENCES meetings,
    claim INTEGER NOT NULL REFERENCES claims,
    PRIMARY KEY (meeting, claim)
) STRICT, WITHOUT ROWID;
CREATE TABLE meeting_forms (
    form INTEGER PRIMARY KEY REFERENCES papers,
    meeting INTEGER NOT NULL REFERENCES meetings
) STRICT;
CREATE TABLE meeting_minutes (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meetings,
    file_name TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    bytes BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES users,
    added_at TEXT NOT NULL
) STRICT;
CREATE TABLE meetings (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL,
    day TEXT NOT NULL,
    place TEXT NOT NULL,
    chair TEXT NOT NULL,
    present TEXT NOT NULL,
    excused TEXT NOT NULL,
    recorded_by INTEGER NOT NULL REFERENCES users,
    recorded_at TEXT NOT NULL,
    UNIQUE (number, day)
) STRICT;
CREATE TABLE npl_targets (
    bank INTEGER NOT NULL REFERENCES banks,
    year INTEGER NOT NULL,
    basis_points INTEGER NOT NULL,
    PRIMARY KEY (bank, year)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE paper_copies (paper INTEGER PRIMARY KEY REFERENCES papers, copies INTEGER NOT NULL) STRICT;
CREATE TABLE paper_voids (
    paper INTEGER PRIMARY KEY REFERENCES papers,
    reason TEXT NOT NULL,
    user INTEGER NOT NULL REFERENCES users,
    moment TEXT NOT NULL
) STRICT;
CREATE TABLE "papers" (
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
CREATE TABLE pending_entries (
    id INTEGER PRIMARY KEY,
    content TEXT NOT NULL,
    prepared_by INTEGER NOT NULL REFERENCES users,
    prepared_at TEXT NOT NULL
) STRICT;
CREATE TABLE personal (
    id INTEGER PRIMARY KEY,
    id_number TEXT NOT NULL,
    phone TEXT NOT NULL
) STRICT;
CREATE TABLE policies (id TEXT PRIMARY KEY, document BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE portfolio_figures (
    bank INTEGER NOT NULL REFERENCES banks,
    month_end TEXT NOT NULL,
    outstanding INTEGER NOT NULL,
    substandard INTEGER NOT NULL,
    doubtful INTEGER NOT NULL,
    loss INTEGER NOT NULL,
    overdue_loans INTEGER NOT NULL,
    overdue_with_notice INTEGER NOT NULL,
    principal_due INTEGER NOT NULL,
    principal_collected INTEGER NOT NULL,
    PRIMARY KEY (bank, month_end)
) STRICT, WITHOUT ROWID;
CREATE TABLE postings (
    entry INTEGER NOT NULL REFERENCES entries,
    line INTEGER NOT NULL,
    account INTEGER NOT NULL,
    special_account INTEGER REFERENCES special_accounts,
    amount INTEGER NOT NULL,
    day TEXT NOT NULL,
    balance_after INTEGER,
    PRIMARY KEY (entry, line)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE recoveries (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL REFERENCES items,
    day TEXT NOT NULL,
    principal INTEGER NOT NULL,
    interest INTEGER NOT NULL,
    document TEXT NOT NULL,
    return_due TEXT NOT NULL,
    return_due_announced INTEGER NOT NULL,
    entered_by INTEGER NOT NULL REFERENCES users,
    entered_at TEXT NOT NULL
) STRICT;
CREATE TABLE recovery_withdrawals (
    recovery INTEGER PRIMARY KEY REFERENCES recoveries,
    reason TEXT NOT NULL,
    user INTEGER NOT NULL REFERENCES users,
    moment TEXT NOT NULL
) STRICT;
CREATE TABLE reminded_reviews (
    paper INTEGER NOT NULL REFERENCES papers,
    review INTEGER NOT NULL REFERENCES reviews,
    PRIMARY KEY (paper, review)
) STRICT, WITHOUT ROWID;
CREATE TABLE returned_parts (
    entry INTEGER NOT NULL REFERENCES entries,
    item INTEGER NOT NULL REFERENCES items,
    amount INTEGER NOT NULL,
    PRIMARY KEY (entry, item)
) STRICT, WITHOUT ROWID;
CREATE TABLE reviews (
    id INTEGER PRIMARY KEY,
    claim INTEGER NOT NULL REFERENCES claims,
    township TEXT NOT NULL,
    forwarded_on TEXT NOT NULL,
    due TEXT NOT NULL,
    due_announced INTEGER NOT NULL,
    findings TEXT NOT NULL,
    handler TEXT NOT NULL,
    reviewed_on TEXT,
    head TEXT NOT NULL,
    approved_on TEXT,
    sent_back INTEGER NOT NULL, sent_back_reason TEXT NOT NULL DEFAULT '',
    UNIQUE (claim, township)
) STRICT;
CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE signed_reconciliations (
    account INTEGER PRIMARY KEY REFERENCES special_accounts,
    quarter TEXT NOT NULL,
    content BLOB NOT NULL,
    signed_by INTEGER NOT NULL REFERENCES users,
    signed_at TEXT NOT NULL
) STRICT;
CREATE TABLE special_accounts (
    id INTEGER PRIMARY KEY,
    bank INTEGER NOT NULL REFERENCES banks,
    name TEXT NOT NULL,
    number TEXT NOT NULL UNIQUE,
    opened_at TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    closed_on TEXT,
    whole_period INTEGER NOT NULL
) STRICT;
CREATE TABLE special_days (day TEXT PRIMARY KEY, workday INTEGER NOT NULL, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
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
CREATE TABLE users (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    login TEXT NOT NULL UNIQUE,
    roles INTEGER NOT NULL,
    password_hash TEXT NOT NULL,
    disabled INTEGER NOT NULL DEFAULT 0,
    failures INTEGER NOT NULL DEFAULT 0,
    last_failure TEXT
) STRICT;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit_lines BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit_lines BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
CREATE TRIGGER bad_faith_no_delete BEFORE DELETE ON bad_faith BEGIN SELECT RAISE(ABORT, 'listed is listed'); END;
CREATE TRIGGER claim_acts_no_delete BEFORE DELETE ON claim_acts BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
CREATE TRIGGER claim_acts_no_update BEFORE UPDATE ON claim_acts BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
CREATE TRIGGER clawbacks_no_delete BEFORE DELETE ON clawbacks BEGIN SELECT RAISE(ABORT, 'ordered is ordered'); END;
CREATE TRIGGER clawbacks_no_update BEFORE UPDATE OF item, ordered_on, reason, amount, ordered_by ON clawbacks BEGIN SELECT RAISE(ABORT, 'ordered is ordered'); END;
CREATE TRIGGER entries_no_delete BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'posted is posted'); END;
CREATE TRIGGER entries_no_update BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'posted is posted'); END;
CREATE TRIGGER meeting_claims_no_delete BEFORE DELETE ON meeting_claims BEGIN SELECT RAISE(ABORT, 'decided is decided'); END;
CREATE TRIGGER meeting_claims_no_update BEFORE UPDATE ON meeting_claims BEGIN SELECT RAISE(ABORT, 'decided is decided'); END;
CREATE TRIGGER meeting_forms_no_delete BEFORE DELETE ON meeting_forms BEGIN SELECT RAISE(ABORT, 'decided is decided'); END;
CREATE TRIGGER meeting_forms_no_update BEFORE UPDATE ON meeting_forms BEGIN SELECT RAISE(ABORT, 'decided is decided'); END;
CREATE TRIGGER meeting_minutes_no_delete BEFORE DELETE ON meeting_minutes BEGIN SELECT RAISE(ABORT, 'the minutes say so'); END;
CREATE TRIGGER meeting_minutes_no_update BEFORE UPDATE ON meeting_minutes BEGIN SELECT RAISE(ABORT, 'the minutes say so'); END;
CREATE TRIGGER meetings_no_delete BEFORE DELETE ON meetings BEGIN SELECT RAISE(ABORT, 'decided is decided'); END;
CREATE TRIGGER meetings_no_update BEFORE UPDATE ON meetings BEGIN SELECT RAISE(ABORT, 'decided is decided'); END;
CREATE TRIGGER outstanding_items_no_delete BEFORE DELETE ON outstanding_items BEGIN SELECT RAISE(ABORT, 'signed is signed'); END;
CREATE TRIGGER outstanding_items_no_update BEFORE UPDATE ON outstanding_items BEGIN SELECT RAISE(ABORT, 'signed is signed'); END;
CREATE TRIGGER paper_voids_no_delete BEFORE DELETE ON paper_voids BEGIN SELECT RAISE(ABORT, 'voided is voided'); END;
CREATE TRIGGER paper_voids_no_update BEFORE UPDATE ON paper_voids BEGIN SELECT RAISE(ABORT, 'voided is voided'); END;
CREATE TRIGGER papers_no_delete BEFORE DELETE ON papers BEGIN SELECT RAISE(ABORT, 'issued is issued'); END;
CREATE TRIGGER papers_no_update BEFORE UPDATE ON papers BEGIN SELECT RAISE(ABORT, 'issued is issued'); END;
CREATE TRIGGER postings_no_delete BEFORE DELETE ON postings BEGIN SELECT RAISE(ABORT, 'posted is posted'); END;
CREATE TRIGGER postings_no_update BEFORE UPDATE ON postings BEGIN SELECT RAISE(ABORT, 'posted is posted'); END;
CREATE TRIGGER reconciliations_no_delete BEFORE DELETE ON reconciliations BEGIN SELECT RAISE(ABORT, 'signed is signed'); END;
CREATE TRIGGER reconciliations_no_update BEFORE UPDATE ON reconciliations BEGIN SELECT RAISE(ABORT, 'signed is signed'); END;
CREATE TRIGGER recoveries_no_delete BEFORE DELETE ON recoveries BEGIN SELECT RAISE(ABORT, 'entered is entered'); END;
CREATE TRIGGER recoveries_no_update BEFORE UPDATE ON recoveries BEGIN SELECT RAISE(ABORT, 'entered is entered'); END;
CREATE TRIGGER recovery_withdrawals_no_delete BEFORE DELETE ON recovery_withdrawals BEGIN SELECT RAISE(ABORT, 'withdrawn is withdrawn'); END;
CREATE TRIGGER recovery_withdrawals_no_update BEFORE UPDATE ON recovery_withdrawals BEGIN SELECT RAISE(ABORT, 'withdrawn is withdrawn'); END;
CREATE TRIGGER reminded_reviews_no_delete BEFORE DELETE ON reminded_reviews BEGIN SELECT RAISE(ABORT, 'issued is issued'); END;
CREATE TRIGGER reminded_reviews_no_update BEFORE UPDATE ON reminded_reviews BEGIN SELECT RAISE(ABORT, 'issued is issued'); END;
CREATE TRIGGER returned_parts_no_update BEFORE UPDATE ON returned_parts BEGIN SELECT RAISE(ABORT, 'taken off and given anew'); END;
CREATE TRIGGER statement_lines_no_update BEFORE UPDATE ON statement_lines BEGIN SELECT RAISE(ABORT, 'the bank wrote it'); END;
