"""Writes ../disposable-mail.csv from the PyPI package `disposable-email-domains`.

    pip install disposable-email-domains==0.0.293
    python disposable_mail.py
"""

from pathlib import Path

from disposable_email_domains import blocklist

target = Path(__file__).parent.parent / "disposable-mail.csv"
target.write_text("domain\n" + "".join(f"{domain}\n" for domain in sorted(blocklist)))
