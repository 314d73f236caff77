-- Times are microseconds since 1970 in UTC.

-- Whom we speak for.
CREATE TABLE brands (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    created_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX brands_by_name ON brands (name);

-- A brand on one network.
CREATE TABLE accounts (
    id TEXT NOT NULL PRIMARY KEY,
    brand_id TEXT NOT NULL REFERENCES brands (id),
    network TEXT NOT NULL,
    name TEXT NOT NULL,
    handle TEXT NOT NULL,
    place TEXT,
    cursor TEXT,
    created_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX accounts_by_name ON accounts (name);

-- An author on one network.
CREATE TABLE people (
    id TEXT NOT NULL PRIMARY KEY,
    network TEXT NOT NULL,
    external_id TEXT NOT NULL,
    handle TEXT NOT NULL,
    name TEXT,
    first_seen_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX people_by_network_external ON people (network, external_id);

-- One thing said, stored once.
CREATE TABLE posts (
    number INTEGER PRIMARY KEY, -- for the full text alone: a rowid without a name may change
    id TEXT NOT NULL UNIQUE,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    external_id TEXT NOT NULL,
    brand_id TEXT NOT NULL REFERENCES brands (id),
    person_id TEXT NOT NULL REFERENCES people (id),
    case_id TEXT,
    kind INTEGER NOT NULL,
    text TEXT NOT NULL,
    said_at INTEGER NOT NULL,
    stored_at INTEGER NOT NULL,
    public INTEGER NOT NULL,
    own INTEGER NOT NULL,
    parent TEXT,
    thread TEXT,
    url TEXT,
    edited_at INTEGER,
    deleted_at INTEGER,
    waiting INTEGER NOT NULL,
    revision INTEGER NOT NULL
);
CREATE UNIQUE INDEX posts_by_account_external ON posts (account_id, external_id);
CREATE INDEX posts_by_case_said ON posts (case_id, said_at);
CREATE INDEX posts_by_person_said ON posts (person_id, said_at);
CREATE INDEX posts_waiting ON posts (said_at) WHERE waiting; -- said as the query says it, or SQLite does not use it

-- What a post said before.
CREATE TABLE post_changes (
    id TEXT NOT NULL PRIMARY KEY,
    post_id TEXT NOT NULL REFERENCES posts (id),
    text_before TEXT NOT NULL,
    deleted INTEGER NOT NULL,
    at INTEGER NOT NULL
);
CREATE INDEX post_changes_by_post_at ON post_changes (post_id, at);

-- A case as last folded from its journal.
CREATE TABLE cases (
    id TEXT NOT NULL PRIMARY KEY,
    brand_id TEXT NOT NULL REFERENCES brands (id),
    person_id TEXT NOT NULL REFERENCES people (id),
    version INTEGER NOT NULL,
    state TEXT NOT NULL,
    words TEXT NOT NULL,
    last_at INTEGER NOT NULL
);
CREATE INDEX cases_by_person_brand_last ON cases (person_id, brand_id, last_at);

-- The journal: the truth, append-only.
CREATE TABLE case_events (
    case_id TEXT NOT NULL REFERENCES cases (id),
    version INTEGER NOT NULL,
    at INTEGER NOT NULL,
    fact TEXT NOT NULL,
    PRIMARY KEY (case_id, version)
) WITHOUT ROWID;

-- A line of the inbox for each case; made from the journal.
CREATE TABLE inbox (
    case_id TEXT NOT NULL PRIMARY KEY REFERENCES cases (id),
    brand_id TEXT NOT NULL REFERENCES brands (id),
    network TEXT NOT NULL,
    who TEXT NOT NULL,
    gist TEXT NOT NULL,
    list INTEGER NOT NULL,
    need INTEGER NOT NULL,
    heat INTEGER NOT NULL,
    safety INTEGER NOT NULL,
    legal INTEGER NOT NULL,
    question INTEGER NOT NULL,
    wrong_company INTEGER NOT NULL,
    softened INTEGER NOT NULL,
    private_open INTEGER NOT NULL,
    held INTEGER NOT NULL,
    language TEXT NOT NULL,
    theirs INTEGER NOT NULL,
    owner_id TEXT,
    owner_name TEXT,
    due_at INTEGER,
    waiting_since INTEGER,
    last_at INTEGER NOT NULL
);
CREATE INDEX inbox_by_need ON inbox (list, need DESC, due_at);
CREATE INDEX inbox_by_list_last ON inbox (list, last_at);

-- The outbox: replies on their way.
CREATE TABLE replies (
    id TEXT NOT NULL PRIMARY KEY,
    case_id TEXT NOT NULL REFERENCES cases (id),
    brand_id TEXT NOT NULL REFERENCES brands (id),
    account_id TEXT NOT NULL REFERENCES accounts (id),
    state INTEGER NOT NULL,
    text TEXT NOT NULL,
    channel INTEGER NOT NULL,
    parent TEXT,
    recipient TEXT NOT NULL,
    thread TEXT,
    seen_theirs INTEGER NOT NULL,
    seen_ours INTEGER NOT NULL,
    by_id TEXT NOT NULL,
    by_name TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    held_until INTEGER NOT NULL,
    next_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    why TEXT,
    sent_at INTEGER
);
CREATE INDEX replies_by_state_next ON replies (state, next_at);
CREATE INDEX replies_by_case_created ON replies (case_id, created_at);

-- People who work here (ASP.NET Core Identity).
CREATE TABLE users (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    admin INTEGER NOT NULL,
    user_name TEXT,
    normalized_user_name TEXT,
    email TEXT,
    normalized_email TEXT,
    email_confirmed INTEGER NOT NULL,
    password_hash TEXT,
    security_stamp TEXT,
    concurrency_stamp TEXT,
    phone_number TEXT,
    phone_number_confirmed INTEGER NOT NULL,
    two_factor_enabled INTEGER NOT NULL,
    lockout_end INTEGER,
    lockout_enabled INTEGER NOT NULL,
    access_failed_count INTEGER NOT NULL
);
CREATE UNIQUE INDEX users_by_normalized_user_name ON users (normalized_user_name);

CREATE TABLE user_claims (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    user_id TEXT NOT NULL REFERENCES users (id),
    claim_type TEXT,
    claim_value TEXT
);
CREATE INDEX user_claims_by_user ON user_claims (user_id);

CREATE TABLE user_logins (
    login_provider TEXT NOT NULL,
    provider_key TEXT NOT NULL,
    provider_display_name TEXT,
    user_id TEXT NOT NULL REFERENCES users (id),
    PRIMARY KEY (login_provider, provider_key)
) WITHOUT ROWID;

CREATE TABLE user_tokens (
    user_id TEXT NOT NULL REFERENCES users (id),
    login_provider TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT,
    PRIMARY KEY (user_id, login_provider, name)
) WITHOUT ROWID;

-- Which brands a user works for.
CREATE TABLE memberships (
    user_id TEXT NOT NULL REFERENCES users (id),
    brand_id TEXT NOT NULL REFERENCES brands (id),
    PRIMARY KEY (user_id, brand_id)
) WITHOUT ROWID;

-- Tokens and one-time links, as hashes only.
CREATE TABLE secrets (
    id TEXT NOT NULL PRIMARY KEY,
    opens TEXT NOT NULL,
    hash TEXT NOT NULL,
    name TEXT,
    user_id TEXT,
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    used_at INTEGER
);
CREATE UNIQUE INDEX secrets_by_hash ON secrets (hash);

-- Keys that guard cookies.
CREATE TABLE keys (
    name TEXT NOT NULL PRIMARY KEY,
    xml TEXT NOT NULL
);

-- Full text of posts, kept by triggers. The words are read from posts itself.
CREATE VIRTUAL TABLE posts_text USING fts5 (text, content = 'posts', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER posts_text_added AFTER INSERT ON posts BEGIN
    INSERT INTO posts_text (rowid, text) VALUES (new.number, new.text);
END;
CREATE TRIGGER posts_text_changed AFTER UPDATE OF text ON posts BEGIN
    INSERT INTO posts_text (posts_text, rowid, text) VALUES ('delete', old.number, old.text);
    INSERT INTO posts_text (rowid, text) VALUES (new.number, new.text);
END;
CREATE TRIGGER posts_text_removed AFTER DELETE ON posts BEGIN
    INSERT INTO posts_text (posts_text, rowid, text) VALUES ('delete', old.number, old.text);
END;
