-- The network's own id of us: what comes from it is our own. Null until we have been there.
ALTER TABLE accounts ADD COLUMN external_id text;
-- What it can do, as JSON, as the network last said; null takes what one knows without asking.
ALTER TABLE accounts ADD COLUMN can text;
-- When all was read for the first time; until then, what is old is context and not work.
ALTER TABLE accounts ADD COLUMN caught_up_at bigint;
-- US dollars a month, in millionths; null without a bound.
ALTER TABLE accounts ADD COLUMN budget bigint;
-- Since when somebody wants it silent; null while it is heard.
ALTER TABLE accounts ADD COLUMN off_since bigint;

-- What an account keeps to itself: what was filled in, and its tokens. Both encrypted by the desk's key, which is not in here.
CREATE TABLE account_keys (
    account_id uuid NOT NULL PRIMARY KEY REFERENCES accounts (id),
    answers text,
    tokens text,
    version integer NOT NULL,
    renewing_until bigint -- the lease of whoever renews the tokens this moment
);

-- How each account is.
CREATE TABLE account_health (
    account_id uuid NOT NULL PRIMARY KEY REFERENCES accounts (id),
    heard_at bigint,
    tried_at bigint,
    next_at bigint,
    failure integer,
    failing_since bigint,
    failures integer NOT NULL,
    why text,
    notes text,
    ends_at bigint
);

-- Each hour of each account: looks that heard something, and looks that did not.
CREATE TABLE account_hours (
    account_id uuid NOT NULL REFERENCES accounts (id),
    hour integer NOT NULL, -- since 1970
    heard integer NOT NULL,
    missed integer NOT NULL,
    PRIMARY KEY (account_id, hour)
);

-- What each account has cost by day: millionths of a US dollar.
CREATE TABLE account_costs (
    account_id uuid NOT NULL REFERENCES accounts (id),
    day integer NOT NULL, -- since 1970
    what text NOT NULL,
    each_costs bigint NOT NULL,
    times integer NOT NULL,
    PRIMARY KEY (account_id, day, what, each_costs)
);

-- What networks told us by themselves: verified, stored, answered, and then read. The same bytes twice are one row.
CREATE TABLE hooks (
    id uuid NOT NULL PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES accounts (id),
    digest text NOT NULL,
    headers text NOT NULL,
    body bytea NOT NULL,
    received_at bigint NOT NULL,
    next_at bigint,
    attempts integer NOT NULL,
    read_at bigint,
    why text
);
CREATE UNIQUE INDEX hooks_by_account_digest ON hooks (account_id, digest);
CREATE INDEX hooks_by_next ON hooks (next_at);

-- Sign-ins that are on their way through somebody's browser.
CREATE TABLE sign_ins (
    state text NOT NULL PRIMARY KEY, -- SHA-256 of what the browser carries
    account_id uuid NOT NULL REFERENCES accounts (id),
    by_id uuid NOT NULL,
    kept text NOT NULL, -- encrypted
    ends_at bigint NOT NULL
);

-- Posts that are looked at again: the newest of an account.
CREATE INDEX posts_by_account_said ON posts (account_id, said_at);
-- Words that must be forgotten after they were taken back.
CREATE INDEX posts_taken_back ON posts (account_id, deleted_at) WHERE deleted_at IS NOT NULL;
