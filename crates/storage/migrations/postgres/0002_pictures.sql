-- Pictures become rows of their own: several of a variant or product, each in several widths.

-- No reference to variants or products: an owner is either, and a variant that comes back finds its pictures.
CREATE TABLE pictures (
    owner       TEXT COLLATE "C" NOT NULL,
    number      BIGINT NOT NULL,
    folder      TEXT NOT NULL,
    hash        TEXT NOT NULL,
    width       BIGINT NOT NULL,
    height      BIGINT NOT NULL,
    widths      TEXT NOT NULL,
    placeholder TEXT NOT NULL,
    PRIMARY KEY (owner, number)
);

ALTER TABLE variants DROP COLUMN picture;

-- What each picture shows, by its number.
ALTER TABLE product_texts ADD COLUMN pictures TEXT NOT NULL DEFAULT '{}';
UPDATE product_texts SET pictures = json_build_object('1', picture)::text;
ALTER TABLE product_texts DROP COLUMN picture;

-- The files that orders named were drawings, which are gone.
UPDATE order_lines SET picture = 'null';
