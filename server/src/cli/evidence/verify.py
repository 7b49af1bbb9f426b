#!/usr/bin/env python3
"""Checks an export of `caravel orders audit` with nothing but Python: python3 verify.py FILE

Prints what is wrong, one line each, and exits with 1; else says how much it has looked at.
"""

import json
import sys
from hashlib import sha256


def digest(order, seq, kind, at, data, previous):
    """SHA-256 over six texts, each with its length in bytes before it (64 bits, the highest byte first)."""
    texts = [text.encode() for text in (order, str(seq), kind, str(at), data, previous)]
    return sha256(b"".join(len(text).to_bytes(8, "big") + text for text in texts)).hexdigest()


def fault(order):
    """What is wrong with the events of an order, or None."""
    seq, last = 0, sha256(order["number"].encode()).hexdigest()
    for event in order["events"]:
        seq += 1
        if event["seq"] != seq:
            return f"event {seq} is not where it should be"
        if event["previous"] != last:
            return f"event {seq} does not follow the one before it"
        last = digest(order["order"], seq, event["kind"], event["at"], event["data"], event["previous"])
        if event["hash"] != last:
            return f"event {seq} was changed"
    head = order["head"] or {"seq": 0, "hash": last}
    if (head["seq"], head["hash"]) != (seq, last):
        return f"the last event is {seq}, and should be {head['seq']} with the hash {head['hash']}"
    return None


def main(name):
    orders, events, faults = 0, 0, 0
    with open(name, encoding="utf-8") as lines:
        for line in lines:
            order = json.loads(line)
            orders, events = orders + 1, events + len(order["events"])
            what = fault(order)
            if what:
                faults += 1
                print(f"{order['number']}: {what}")
    if faults:
        sys.exit(1)
    print(f"{orders} orders with {events} events: whole")


if __name__ == "__main__":
    main(sys.argv[1])
