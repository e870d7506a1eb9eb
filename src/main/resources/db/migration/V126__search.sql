-- What can be searched: copies of texts of the record, made by a follower behind the acts. All of it but what is withheld can
-- be made anew from entries and opinions.
CREATE TABLE search_text (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organ     text   NOT NULL,
    matter_id uuid   NOT NULL,
    place     text   NOT NULL,
    number    bigint NOT NULL,
    kind      text   NOT NULL,
    on_day    date   NOT NULL,
    year      integer GENERATED ALWAYS AS (cast(extract(year FROM on_day) AS integer)) STORED,
    act       text,
    apart_of  text,
    tokens    text[] NOT NULL,
    content   text   NOT NULL,
    words     text   NOT NULL
);
CREATE INDEX search_text_tokens ON search_text USING gin (tokens);
CREATE INDEX search_text_year ON search_text (year);
-- The matter does not come first: texts are to be found by their tokens and then narrowed, never matter by matter.
CREATE INDEX search_text_place ON search_text (place, matter_id, number);

-- A search reads many rows and shows few: the long columns stand apart, so that the others fit on few pages.
ALTER TABLE search_text SET (toast_tuple_target = 128);

-- How far the texts of a matter were followed, under which version of what is searched.
CREATE TABLE search_matter (
    matter_id      uuid    PRIMARY KEY,
    organ          text    NOT NULL,
    version        integer NOT NULL,
    sequence       bigint  NOT NULL,
    opinions       bigint  NOT NULL,
    opinions_apart boolean NOT NULL
);

-- Texts in which erased personal data stands: they are never searched again.
CREATE TABLE search_withheld (
    matter_id uuid   NOT NULL,
    organ     text   NOT NULL,
    place     text   NOT NULL,
    number    bigint NOT NULL,
    PRIMARY KEY (matter_id, place, number)
);
REVOKE UPDATE, DELETE, TRUNCATE ON search_withheld FROM fadu_app;

-- Matters about which something was recorded; one row for each act, so that nobody waits for anybody. The database notes them
-- itself: no way of recording can forget it, and no act makes a further round trip.
CREATE TABLE search_due (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organ     text NOT NULL,
    matter_id uuid NOT NULL
);

CREATE FUNCTION note_search_of_matter() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    INSERT INTO search_due (organ, matter_id) VALUES (NEW.organ, NEW.id);
    RETURN NULL;
END
$$;

CREATE FUNCTION note_search_of_opinion() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    INSERT INTO search_due (organ, matter_id) VALUES (NEW.organ, NEW.matter_id);
    RETURN NULL;
END
$$;

CREATE TRIGGER matter_is_searched AFTER INSERT OR UPDATE OF sequence ON matter
    FOR EACH ROW EXECUTE FUNCTION note_search_of_matter();
CREATE TRIGGER opinion_is_searched AFTER INSERT ON opinion
    FOR EACH ROW EXECUTE FUNCTION note_search_of_opinion();

-- Which matters a unit reads is read from the index alone.
DROP INDEX matter_unit_by_unit;
CREATE INDEX matter_unit_by_unit ON matter_unit (organ, unit, matter_id);
