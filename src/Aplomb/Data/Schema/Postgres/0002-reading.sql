-- How a brand reads: moves by one with each change of its profile and each correction made or undone, so that every node notices.
ALTER TABLE brands ADD COLUMN reading_version integer NOT NULL DEFAULT 0;

-- What a brand says of itself, to tell its posts from those about others of its name.
CREATE TABLE brand_profiles (
    brand_id uuid NOT NULL PRIMARY KEY REFERENCES brands (id),
    profile text NOT NULL,
    by_id uuid NOT NULL,
    by_name text NOT NULL,
    at bigint NOT NULL
);

-- What people put right in readings; the brand's reader learns from those that are not undone. Holds the words as they were
-- read: whoever erases a person erases them here too, and what was learned from them goes with them.
CREATE TABLE corrections (
    id uuid NOT NULL PRIMARY KEY,
    brand_id uuid NOT NULL REFERENCES brands (id),
    case_id uuid NOT NULL REFERENCES cases (id),
    post_id uuid NOT NULL REFERENCES posts (id),
    number integer NOT NULL,
    field integer NOT NULL,
    was integer,
    answer integer NOT NULL,
    text text NOT NULL,
    note text,
    by_id uuid NOT NULL,
    by_name text NOT NULL,
    at bigint NOT NULL,
    undone_at bigint,
    undone_by text
);
CREATE UNIQUE INDEX corrections_by_brand_number ON corrections (brand_id, number);
CREATE INDEX corrections_by_case ON corrections (case_id);

-- Which words are everyday ones to a brand is counted on its newest posts.
CREATE INDEX posts_by_brand_stored ON posts (brand_id, stored_at);
