-- What somebody may do for a brand: agent, lead, or another role that the playbook knows.
ALTER TABLE memberships ADD COLUMN role TEXT NOT NULL DEFAULT 'agent';

-- Since when somebody works here no more. The row stays: facts name them.
ALTER TABLE users ADD COLUMN removed_at INTEGER;

-- A lead's word on exactly this text; null where nobody had to be asked.
ALTER TABLE replies ADD COLUMN hand_in_id TEXT;

-- Who was asked to join. The link itself is a secret and lies here only by its id.
CREATE TABLE invitations (
    id TEXT NOT NULL PRIMARY KEY,
    brand_id TEXT NOT NULL REFERENCES brands (id),
    role TEXT NOT NULL,
    email TEXT NOT NULL,
    secret_id TEXT NOT NULL,
    by_id TEXT NOT NULL,
    by_name TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER,
    revoked_at INTEGER
);
CREATE INDEX invitations_by_brand_made ON invitations (brand_id, made_at);
CREATE UNIQUE INDEX invitations_by_secret ON invitations (secret_id);

-- What was changed among the people of a brand, append-only.
CREATE TABLE team_changes (
    id TEXT NOT NULL PRIMARY KEY,
    brand_id TEXT REFERENCES brands (id),
    what TEXT NOT NULL,
    by_id TEXT NOT NULL,
    by_name TEXT NOT NULL,
    at INTEGER NOT NULL
);
CREATE INDEX team_changes_by_at ON team_changes (at);

-- Words under way: one draft for each case, person and place. The version refuses whoever wrote to an older one.
CREATE TABLE drafts (
    case_id TEXT NOT NULL REFERENCES cases (id),
    user_id TEXT NOT NULL REFERENCES users (id),
    place TEXT NOT NULL,
    brand_id TEXT NOT NULL REFERENCES brands (id),
    text TEXT NOT NULL,
    version INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (case_id, user_id, place)
) WITHOUT ROWID;
CREATE INDEX drafts_by_user ON drafts (user_id);

-- A colleague's second opinion on a draft.
CREATE TABLE opinions (
    id TEXT NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    brand_id TEXT NOT NULL REFERENCES brands (id),
    by_id TEXT NOT NULL,
    by_name TEXT NOT NULL,
    of_id TEXT NOT NULL,
    of_name TEXT NOT NULL,
    channel INTEGER NOT NULL,
    text TEXT NOT NULL,
    question TEXT,
    state INTEGER NOT NULL,
    comment TEXT,
    words TEXT,
    asked_at INTEGER NOT NULL,
    given_at INTEGER,
    closed_at INTEGER
);
CREATE INDEX opinions_by_case ON opinions (case_id);
CREATE INDEX opinions_by_state_of ON opinions (state, of_id);
CREATE INDEX opinions_by_state_by ON opinions (state, by_id);

-- Replies handed in to a lead: one or several variants, and what the lead said. Released holds the findings that were let through,
-- each as rule:start:length in exactly this text.
CREATE TABLE hand_ins (
    id TEXT NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    brand_id TEXT NOT NULL REFERENCES brands (id),
    by_id TEXT NOT NULL,
    by_name TEXT NOT NULL,
    channel INTEGER NOT NULL,
    variants TEXT NOT NULL,
    release INTEGER NOT NULL,
    question TEXT,
    seen_theirs INTEGER NOT NULL,
    seen_ours INTEGER NOT NULL,
    state INTEGER NOT NULL,
    made_at INTEGER NOT NULL,
    decided_at INTEGER,
    decided_by_id TEXT,
    decided_by_name TEXT,
    note TEXT,
    text TEXT,
    released TEXT,
    put_away_at INTEGER
);
CREATE INDEX hand_ins_by_case ON hand_ins (case_id);
CREATE INDEX hand_ins_by_state_brand ON hand_ins (state, brand_id);
CREATE INDEX hand_ins_by_by_state ON hand_ins (by_id, state);

-- Words that a brand says often, with variables in braces.
CREATE TABLE snippets (
    id TEXT NOT NULL PRIMARY KEY,
    brand_id TEXT NOT NULL REFERENCES brands (id),
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    by_id TEXT NOT NULL,
    by_name TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    changed_by TEXT,
    changed_at INTEGER,
    used INTEGER NOT NULL,
    removed_at INTEGER
);
CREATE INDEX snippets_by_brand ON snippets (brand_id);
