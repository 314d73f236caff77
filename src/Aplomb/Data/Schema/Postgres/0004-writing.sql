-- What somebody may do for a brand: agent, lead, or another role that the playbook knows.
ALTER TABLE memberships ADD COLUMN role text NOT NULL DEFAULT 'agent';

-- Since when somebody works here no more. The row stays: facts name them.
ALTER TABLE users ADD COLUMN removed_at bigint;

-- A lead's word on exactly this text; null where nobody had to be asked.
ALTER TABLE replies ADD COLUMN hand_in_id uuid;

-- Who was asked to join. The link itself is a secret and lies here only by its id.
CREATE TABLE invitations (
    id uuid NOT NULL PRIMARY KEY,
    brand_id uuid NOT NULL REFERENCES brands (id),
    role text NOT NULL,
    email text NOT NULL,
    secret_id uuid NOT NULL,
    by_id uuid NOT NULL,
    by_name text NOT NULL,
    made_at bigint NOT NULL,
    expires_at bigint NOT NULL,
    used_at bigint,
    revoked_at bigint
);
CREATE INDEX invitations_by_brand_made ON invitations (brand_id, made_at);
CREATE UNIQUE INDEX invitations_by_secret ON invitations (secret_id);

-- What was changed among the people of a brand, append-only.
CREATE TABLE team_changes (
    id uuid NOT NULL PRIMARY KEY,
    brand_id uuid REFERENCES brands (id),
    what text NOT NULL,
    by_id uuid NOT NULL,
    by_name text NOT NULL,
    at bigint NOT NULL
);
CREATE INDEX team_changes_by_at ON team_changes (at);

-- Words under way: one draft for each case, person and place. The version refuses whoever wrote to an older one.
CREATE TABLE drafts (
    case_id uuid NOT NULL REFERENCES cases (id),
    user_id uuid NOT NULL REFERENCES users (id),
    place text NOT NULL,
    brand_id uuid NOT NULL REFERENCES brands (id),
    text text NOT NULL,
    version integer NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (case_id, user_id, place)
);
CREATE INDEX drafts_by_user ON drafts (user_id);

-- A colleague's second opinion on a draft.
CREATE TABLE opinions (
    id uuid NOT NULL PRIMARY KEY,
    case_id uuid NOT NULL REFERENCES cases (id),
    brand_id uuid NOT NULL REFERENCES brands (id),
    by_id uuid NOT NULL,
    by_name text NOT NULL,
    of_id uuid NOT NULL,
    of_name text NOT NULL,
    channel integer NOT NULL,
    text text NOT NULL,
    question text,
    state integer NOT NULL,
    comment text,
    words text,
    asked_at bigint NOT NULL,
    given_at bigint,
    closed_at bigint
);
CREATE INDEX opinions_by_case ON opinions (case_id);
CREATE INDEX opinions_by_state_of ON opinions (state, of_id);
CREATE INDEX opinions_by_state_by ON opinions (state, by_id);

-- Replies handed in to a lead: one or several variants, and what the lead said. Released holds the findings that were let through,
-- each as rule:start:length in exactly this text.
CREATE TABLE hand_ins (
    id uuid NOT NULL PRIMARY KEY,
    case_id uuid NOT NULL REFERENCES cases (id),
    brand_id uuid NOT NULL REFERENCES brands (id),
    by_id uuid NOT NULL,
    by_name text NOT NULL,
    channel integer NOT NULL,
    variants text NOT NULL,
    release boolean NOT NULL,
    question text,
    seen_theirs integer NOT NULL,
    seen_ours integer NOT NULL,
    state integer NOT NULL,
    made_at bigint NOT NULL,
    decided_at bigint,
    decided_by_id uuid,
    decided_by_name text,
    note text,
    text text,
    released text,
    put_away_at bigint
);
CREATE INDEX hand_ins_by_case ON hand_ins (case_id);
CREATE INDEX hand_ins_by_state_brand ON hand_ins (state, brand_id);
CREATE INDEX hand_ins_by_by_state ON hand_ins (by_id, state);

-- Words that a brand says often, with variables in braces.
CREATE TABLE snippets (
    id uuid NOT NULL PRIMARY KEY,
    brand_id uuid NOT NULL REFERENCES brands (id),
    name text NOT NULL,
    text text NOT NULL,
    by_id uuid NOT NULL,
    by_name text NOT NULL,
    made_at bigint NOT NULL,
    changed_by text,
    changed_at bigint,
    used integer NOT NULL,
    removed_at bigint
);
CREATE INDEX snippets_by_brand ON snippets (brand_id);
