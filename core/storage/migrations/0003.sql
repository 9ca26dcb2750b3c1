-- Schema 3: what comes after a compensation. Recoveries and their withdrawals, what a receipt pays for, clawbacks with
-- amount and notice, and borrowers of bad faith. No program of an earlier schema wrote a clawback.
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
CREATE INDEX recoveries_item ON recoveries (item, day);
CREATE TABLE recovery_withdrawals (
    recovery INTEGER PRIMARY KEY REFERENCES recoveries,
    reason TEXT NOT NULL,
    user INTEGER NOT NULL REFERENCES users,
    moment TEXT NOT NULL
) STRICT;
-- Which loan a posted receipt pays for; taken off and given anew, never changed in place.
CREATE TABLE returned_parts (
    entry INTEGER NOT NULL REFERENCES entries,
    item INTEGER NOT NULL REFERENCES items,
    amount INTEGER NOT NULL,
    PRIMARY KEY (entry, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX returned_parts_item ON returned_parts (item);

DROP TABLE clawbacks;
CREATE TABLE clawbacks (
    item INTEGER PRIMARY KEY REFERENCES items,
    ordered_on TEXT NOT NULL,
    reason TEXT NOT NULL,
    amount INTEGER NOT NULL,
    ordered_by INTEGER NOT NULL REFERENCES users,
    notice INTEGER REFERENCES papers
) STRICT;

-- Borrowers who evade what they owe (Art. 24); off the list they stay in it, with the reason.
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
CREATE UNIQUE INDEX bad_faith_listed ON bad_faith (loan) WHERE removed_on IS NULL;

CREATE TRIGGER recoveries_no_update BEFORE UPDATE ON recoveries BEGIN SELECT RAISE(ABORT, 'entered is entered'); END;
CREATE TRIGGER recoveries_no_delete BEFORE DELETE ON recoveries BEGIN SELECT RAISE(ABORT, 'entered is entered'); END;
CREATE TRIGGER recovery_withdrawals_no_update BEFORE UPDATE ON recovery_withdrawals BEGIN SELECT RAISE(ABORT, 'withdrawn is withdrawn'); END;
CREATE TRIGGER recovery_withdrawals_no_delete BEFORE DELETE ON recovery_withdrawals BEGIN SELECT RAISE(ABORT, 'withdrawn is withdrawn'); END;
CREATE TRIGGER returned_parts_no_update BEFORE UPDATE ON returned_parts BEGIN SELECT RAISE(ABORT, 'taken off and given anew'); END;
CREATE TRIGGER clawbacks_no_update BEFORE UPDATE OF item, ordered_on, reason, amount, ordered_by ON clawbacks BEGIN SELECT RAISE(ABORT, 'ordered is ordered'); END;
CREATE TRIGGER clawbacks_no_delete BEFORE DELETE ON clawbacks BEGIN SELECT RAISE(ABORT, 'ordered is ordered'); END;
CREATE TRIGGER bad_faith_no_delete BEFORE DELETE ON bad_faith BEGIN SELECT RAISE(ABORT, 'listed is listed'); END;
