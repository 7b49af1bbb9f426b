//! What happens: one file a verb, over storage and the ports the server implements.
