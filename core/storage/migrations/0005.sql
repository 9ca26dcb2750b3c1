-- Schema 5: the approval form that a meeting gave each claim; a claim put off as a whole gets one at every meeting.
CREATE TABLE meeting_forms (
    form INTEGER PRIMARY KEY REFERENCES papers,
    meeting INTEGER NOT NULL REFERENCES meetings
) STRICT;
CREATE INDEX meeting_forms_meeting ON meeting_forms (meeting);
INSERT INTO meeting_forms (form, meeting)
    SELECT p.id, m.id FROM papers p JOIN claims c ON c.id = p.claim
        JOIN meetings m ON m.number = c.meeting ->> 'number' AND m.day = c.meeting ->> 'day'
    WHERE p.kind = 'approval_form';
CREATE TRIGGER meeting_forms_no_update BEFORE UPDATE ON meeting_forms BEGIN SELECT RAISE(ABORT, 'decided is decided'); END;
CREATE TRIGGER meeting_forms_no_delete BEFORE DELETE ON meeting_forms BEGIN SELECT RAISE(ABORT, 'decided is decided'); END;

-- Drafts of forms held identity and telephone numbers, which belong to the one table for them.
DELETE FROM drafts;
