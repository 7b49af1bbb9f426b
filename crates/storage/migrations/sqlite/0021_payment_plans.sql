-- The parts in which a payment is paid, as they were shown (JSON); empty where it is paid at once.
ALTER TABLE payment_sessions ADD COLUMN plan TEXT;
