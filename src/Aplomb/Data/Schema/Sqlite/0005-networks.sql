-- The network's own id of us: what comes from it is our own. Null until we have been there.
ALTER TABLE accounts ADD COLUMN external_id TEXT;
-- What it can do, as JSON, as the network last said; null takes what one knows without asking.
ALTER TABLE accounts ADD COLUMN can TEXT;
-- When all was read for the first time; until then, what is old is context and not work.
ALTER TABLE accounts ADD COLUMN caught_up_at INTEGER;
-- US dollars a month, in millionths; null without a bound.
ALTER TABLE accounts ADD COLUMN budget INTEGER;
-- Since when somebody wants it silent; null while it is heard.
ALTER TABLE accounts ADD COLUMN off_since INTEGER;

-- What an account keeps to itself: what was filled in, and its tokens. Both encrypted by the desk's key, which is not in here.
CREATE TABLE account_keys (
    account_id TEXT NOT NULL PRIMARY KEY REFERENCES accounts (id),
    answers TEXT,
    tokens TEXT,
    version INTEGER NOT NULL,
    renewing_until INTEGER -- the lease of whoever renews the tokens this moment
);

-- How each account is.
CREATE TABLE account_health (
    account_id TEXT NOT NULL PRIMARY KEY REFERENCES accounts (id),
    heard_at INTEGER,
    tried_at INTEGER,
    next_at INTEGER,
    failure INTEGER,
    failing_since INTEGER,
    failures INTEGER NOT NULL,
    why TEXT,
    notes TEXT,
    ends_at INTEGER
);

-- Each hour of each account: looks that heard something, and looks that did not.
CREATE TABLE account_hours (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    hour INTEGER NOT NULL, -- since 1970
    heard INTEGER NOT NULL,
    missed INTEGER NOT NULL,
    PRIMARY KEY (account_id, hour)
) WITHOUT ROWID;

-- What each account has cost by day: millionths of a US dollar.
CREATE TABLE account_costs (
    account_id TEXT NOT NULL REFERENCES accounts (id),
    day INTEGER NOT NULL, -- since 1970
    what TEXT NOT NULL,
    each_costs INTEGER NOT NULL,
    times INTEGER NOT NULL,
    PRIMARY KEY (account_id, day, what, each_costs)
) WITHOUT ROWID;

-- What networks told us by themselves: verified, stored, answered, and then read. The same bytes twice are one row.
CREATE TABLE hooks (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES accounts (id),
    digest TEXT NOT NULL,
    headers TEXT NOT NULL,
    body BLOB NOT NULL,
    received_at INTEGER NOT NULL,
    next_at INTEGER,
    attempts INTEGER NOT NULL,
    read_at INTEGER,
    why TEXT
);
CREATE UNIQUE INDEX hooks_by_account_digest ON hooks (account_id, digest);
CREATE INDEX hooks_by_next ON hooks (next_at);

-- Sign-ins that are on their way through somebody's browser.
CREATE TABLE sign_ins (
    state TEXT NOT NULL PRIMARY KEY, -- SHA-256 of what the browser carries
    account_id TEXT NOT NULL REFERENCES accounts (id),
    by_id TEXT NOT NULL,
    kept TEXT NOT NULL, -- encrypted
    ends_at INTEGER NOT NULL
) WITHOUT ROWID;

-- Posts that are looked at again: the newest of an account.
CREATE INDEX posts_by_account_said ON posts (account_id, said_at);
-- Words that must be forgotten after they were taken back.
CREATE INDEX posts_taken_back ON posts (account_id, deleted_at) WHERE deleted_at IS NOT NULL;
