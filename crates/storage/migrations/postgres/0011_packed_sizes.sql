-- How large a packed piece is, where it is known: some carriers count its volume as a weight.

ALTER TABLE variants ADD COLUMN length_cm BIGINT;
ALTER TABLE variants ADD COLUMN width_cm BIGINT;
ALTER TABLE variants ADD COLUMN height_cm BIGINT;
