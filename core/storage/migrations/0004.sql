-- Schema 4: meetings of the leading group as things of their own, with the claims that they decided and their minutes.
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
CREATE TABLE meeting_claims (
    meeting INTEGER NOT NULL REFERENCES meetings,
    claim INTEGER NOT NULL REFERENCES claims,
    PRIMARY KEY (meeting, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_claims_claim ON meeting_claims (claim);
CREATE TABLE meeting_minutes (
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meetings,
    file_name TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    bytes BLOB NOT NULL,
    added_by INTEGER NOT NULL REFERENCES users,
    added_at TEXT NOT NULL
) STRICT;
CREATE INDEX meeting_minutes_meeting ON meeting_minutes (meeting);

-- What claims said of their meetings so far.
INSERT INTO meetings (number, day, place, chair, present, excused, recorded_by, recorded_at)
    SELECT c.meeting ->> 'number', c.meeting ->> 'day', coalesce(c.meeting ->> 'place', ''), coalesce(c.meeting ->> 'chair', ''),
           coalesce(c.meeting ->> 'present', ''), coalesce(c.meeting ->> 'excused', ''), a.user, min(a.moment)
    FROM claims c JOIN claim_acts a ON a.claim = c.id AND a.act = 'decide' AND a.note = c.meeting ->> 'number'
    WHERE c.meeting IS NOT NULL GROUP BY 1, 2 ORDER BY min(a.moment);
INSERT INTO meeting_claims (meeting, claim)
    SELECT m.id, c.id FROM meetings m JOIN claims c ON c.meeting ->> 'number' = m.number AND c.meeting ->> 'day' = m.day;

CREATE TRIGGER meetings_no_update BEFORE UPDATE ON meetings BEGIN SELECT RAISE(ABORT, 'decided is decided'); END;
CREATE TRIGGER meetings_no_delete BEFORE DELETE ON meetings BEGIN SELECT RAISE(ABORT, 'decided is decided'); END;
CREATE TRIGGER meeting_claims_no_update BEFORE UPDATE ON meeting_claims BEGIN SELECT RAISE(ABORT, 'decided is decided'); END;
CREATE TRIGGER meeting_claims_no_delete BEFORE DELETE ON meeting_claims BEGIN SELECT RAISE(ABORT, 'decided is decided'); END;
CREATE TRIGGER meeting_minutes_no_update BEFORE UPDATE ON meeting_minutes BEGIN SELECT RAISE(ABORT, 'the minutes say so'); END;
CREATE TRIGGER meeting_minutes_no_delete BEFORE DELETE ON meeting_minutes BEGIN SELECT RAISE(ABORT, 'the minutes say so'); END;

-- Forms begun and not done, for each person; they go when the form is done or given up.
CREATE TABLE drafts (
    user INTEGER NOT NULL REFERENCES users,
    form TEXT NOT NULL,
    fields TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    PRIMARY KEY (user, form)
) STRICT, WITHOUT ROWID;

-- The townships' side of a claim: why a review went back, which papers reminded a township of it, and whose
-- certificates and signed forms the scans are.
ALTER TABLE reviews ADD COLUMN sent_back_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE attachments ADD COLUMN township TEXT NOT NULL DEFAULT '';
CREATE TABLE reminded_reviews (
    paper INTEGER NOT NULL REFERENCES papers,
    review INTEGER NOT NULL REFERENCES reviews,
    PRIMARY KEY (paper, review)
) STRICT, WITHOUT ROWID;
CREATE INDEX reminded_reviews_review ON reminded_reviews (review);
CREATE TRIGGER reminded_reviews_no_update BEFORE UPDATE ON reminded_reviews BEGIN SELECT RAISE(ABORT, 'issued is issued'); END;
CREATE TRIGGER reminded_reviews_no_delete BEFORE DELETE ON reminded_reviews BEGIN SELECT RAISE(ABORT, 'issued is issued'); END;
