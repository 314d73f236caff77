-- Times are microseconds since 1970 in UTC.

-- Whom we speak for.
CREATE TABLE brands (
    id uuid NOT NULL PRIMARY KEY,
    name text NOT NULL,
    created_at bigint NOT NULL
);
CREATE UNIQUE INDEX brands_by_name ON brands (name);

-- A brand on one network.
CREATE TABLE accounts (
    id uuid NOT NULL PRIMARY KEY,
    brand_id uuid NOT NULL REFERENCES brands (id),
    network text NOT NULL,
    name text NOT NULL,
    handle text NOT NULL,
    place text,
    cursor text,
    created_at bigint NOT NULL
);
CREATE UNIQUE INDEX accounts_by_name ON accounts (name);

-- An author on one network.
CREATE TABLE people (
    id uuid NOT NULL PRIMARY KEY,
    network text NOT NULL,
    external_id text NOT NULL,
    handle text NOT NULL,
    name text,
    first_seen_at bigint NOT NULL
);
CREATE UNIQUE INDEX people_by_network_external ON people (network, external_id);

-- One thing said, stored once.
CREATE TABLE posts (
    id uuid NOT NULL PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts (id),
    external_id text NOT NULL,
    brand_id uuid NOT NULL REFERENCES brands (id),
    person_id uuid NOT NULL REFERENCES people (id),
    case_id uuid,
    kind integer NOT NULL,
    text text NOT NULL,
    said_at bigint NOT NULL,
    stored_at bigint NOT NULL,
    public boolean NOT NULL,
    own boolean NOT NULL,
    parent text,
    thread text,
    url text,
    edited_at bigint,
    deleted_at bigint,
    waiting boolean NOT NULL,
    revision integer NOT NULL
);
CREATE UNIQUE INDEX posts_by_account_external ON posts (account_id, external_id);
CREATE INDEX posts_by_case_said ON posts (case_id, said_at);
CREATE INDEX posts_by_person_said ON posts (person_id, said_at);
CREATE INDEX posts_waiting ON posts (said_at) WHERE waiting;

-- What a post said before.
CREATE TABLE post_changes (
    id uuid NOT NULL PRIMARY KEY,
    post_id uuid NOT NULL REFERENCES posts (id),
    text_before text NOT NULL,
    deleted boolean NOT NULL,
    at bigint NOT NULL
);
CREATE INDEX post_changes_by_post_at ON post_changes (post_id, at);

-- A case as last folded from its journal.
CREATE TABLE cases (
    id uuid NOT NULL PRIMARY KEY,
    brand_id uuid NOT NULL REFERENCES brands (id),
    person_id uuid NOT NULL REFERENCES people (id),
    version integer NOT NULL,
    state text NOT NULL,
    words text NOT NULL,
    last_at bigint NOT NULL
);
CREATE INDEX cases_by_person_brand_last ON cases (person_id, brand_id, last_at);

-- The journal: the truth, append-only.
CREATE TABLE case_events (
    case_id uuid NOT NULL REFERENCES cases (id),
    version integer NOT NULL,
    at bigint NOT NULL,
    fact text NOT NULL,
    PRIMARY KEY (case_id, version)
);

-- A line of the inbox for each case; made from the journal.
CREATE TABLE inbox (
    case_id uuid NOT NULL PRIMARY KEY REFERENCES cases (id),
    brand_id uuid NOT NULL REFERENCES brands (id),
    network text NOT NULL,
    who text NOT NULL,
    gist text NOT NULL,
    list integer NOT NULL,
    need integer NOT NULL,
    heat integer NOT NULL,
    safety boolean NOT NULL,
    legal boolean NOT NULL,
    question boolean NOT NULL,
    wrong_company boolean NOT NULL,
    softened boolean NOT NULL,
    private_open boolean NOT NULL,
    held boolean NOT NULL,
    language text NOT NULL,
    theirs integer NOT NULL,
    owner_id uuid,
    owner_name text,
    due_at bigint,
    waiting_since bigint,
    last_at bigint NOT NULL
);
CREATE INDEX inbox_by_need ON inbox (list, need DESC, due_at);
CREATE INDEX inbox_by_list_last ON inbox (list, last_at);

-- The outbox: replies on their way.
CREATE TABLE replies (
    id uuid NOT NULL PRIMARY KEY,
    case_id uuid NOT NULL REFERENCES cases (id),
    brand_id uuid NOT NULL REFERENCES brands (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    state integer NOT NULL,
    text text NOT NULL,
    channel integer NOT NULL,
    parent text,
    recipient text NOT NULL,
    thread text,
    seen_theirs integer NOT NULL,
    seen_ours integer NOT NULL,
    by_id uuid NOT NULL,
    by_name text NOT NULL,
    created_at bigint NOT NULL,
    held_until bigint NOT NULL,
    next_at bigint NOT NULL,
    attempts integer NOT NULL,
    why text,
    sent_at bigint
);
CREATE INDEX replies_by_state_next ON replies (state, next_at);
CREATE INDEX replies_by_case_created ON replies (case_id, created_at);

-- People who work here (ASP.NET Core Identity).
CREATE TABLE users (
    id uuid NOT NULL PRIMARY KEY,
    name text NOT NULL,
    admin boolean NOT NULL,
    user_name text,
    normalized_user_name text,
    email text,
    normalized_email text,
    email_confirmed boolean NOT NULL,
    password_hash text,
    security_stamp text,
    concurrency_stamp text,
    phone_number text,
    phone_number_confirmed boolean NOT NULL,
    two_factor_enabled boolean NOT NULL,
    lockout_end bigint,
    lockout_enabled boolean NOT NULL,
    access_failed_count integer NOT NULL
);
CREATE UNIQUE INDEX users_by_normalized_user_name ON users (normalized_user_name);

CREATE TABLE user_claims (
    id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES users (id),
    claim_type text,
    claim_value text
);
CREATE INDEX user_claims_by_user ON user_claims (user_id);

CREATE TABLE user_logins (
    login_provider text NOT NULL,
    provider_key text NOT NULL,
    provider_display_name text,
    user_id uuid NOT NULL REFERENCES users (id),
    PRIMARY KEY (login_provider, provider_key)
);

CREATE TABLE user_tokens (
    user_id uuid NOT NULL REFERENCES users (id),
    login_provider text NOT NULL,
    name text NOT NULL,
    value text,
    PRIMARY KEY (user_id, login_provider, name)
);

-- Which brands a user works for.
CREATE TABLE memberships (
    user_id uuid NOT NULL REFERENCES users (id),
    brand_id uuid NOT NULL REFERENCES brands (id),
    PRIMARY KEY (user_id, brand_id)
);

-- Tokens and one-time links, as hashes only.
CREATE TABLE secrets (
    id uuid NOT NULL PRIMARY KEY,
    opens text NOT NULL,
    hash text NOT NULL,
    name text,
    user_id uuid,
    created_at bigint NOT NULL,
    expires_at bigint,
    used_at bigint
);
CREATE UNIQUE INDEX secrets_by_hash ON secrets (hash);

-- Keys that guard cookies.
CREATE TABLE keys (
    name text NOT NULL PRIMARY KEY,
    xml text NOT NULL
);

-- Full text of posts, kept by the database itself. 'simple': no language is favoured.
ALTER TABLE posts ADD COLUMN search tsvector GENERATED ALWAYS AS (to_tsvector('simple', left(text, 100000))) STORED;
CREATE INDEX posts_text ON posts USING gin (search);
