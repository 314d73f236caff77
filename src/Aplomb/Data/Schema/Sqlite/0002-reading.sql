-- How a brand reads: moves by one with each change of its profile and each correction made or undone, so that every node notices.
ALTER TABLE brands ADD COLUMN reading_version INTEGER NOT NULL DEFAULT 0;

-- What a brand says of itself, to tell its posts from those about others of its name.
CREATE TABLE brand_profiles (
    brand_id TEXT NOT NULL PRIMARY KEY REFERENCES brands (id),
    profile TEXT NOT NULL,
    by_id TEXT NOT NULL,
    by_name TEXT NOT NULL,
    at INTEGER NOT NULL
);

-- What people put right in readings; the brand's reader learns from those that are not undone. Holds the words as they were
-- read: whoever erases a person erases them here too, and what was learned from them goes with them.
CREATE TABLE corrections (
    id TEXT NOT NULL PRIMARY KEY,
    brand_id TEXT NOT NULL REFERENCES brands (id),
    case_id TEXT NOT NULL REFERENCES cases (id),
    post_id TEXT NOT NULL REFERENCES posts (id),
    number INTEGER NOT NULL,
    field INTEGER NOT NULL,
    was INTEGER,
    answer INTEGER NOT NULL,
    text TEXT NOT NULL,
    note TEXT,
    by_id TEXT NOT NULL,
    by_name TEXT NOT NULL,
    at INTEGER NOT NULL,
    undone_at INTEGER,
    undone_by TEXT
);
CREATE UNIQUE INDEX corrections_by_brand_number ON corrections (brand_id, number);
CREATE INDEX corrections_by_case ON corrections (case_id);

-- Which words are everyday ones to a brand is counted on its newest posts.
CREATE INDEX posts_by_brand_stored ON posts (brand_id, stored_at);
