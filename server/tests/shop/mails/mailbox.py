# `receive DIR`: a mail server at a port of the system's choice on loopback, which it prints. Each mail becomes a file.
# Whoever is called `refused` has no mailbox here, and `busy` is to be asked again later.
# `read FILE`: a mail as Python's own parser reads it, as JSON.
import asyncio
import json
import pathlib
import sys
from email import message_from_bytes, policy

from aiosmtpd.smtp import SMTP

ANSWERS = {"refused": "550 no such mailbox", "busy": "451 come back later", "locked": "535 who are you?"}


class Handler:
    def __init__(self, folder):
        self.folder = folder

    async def handle_RCPT(self, server, session, envelope, address, options):
        answer = ANSWERS.get(address.split("@")[0])
        if answer:
            return answer
        envelope.rcpt_tos.append(address)
        return "250 well"

    async def handle_DATA(self, server, session, envelope):
        number = sum(1 for _ in self.folder.glob("*.eml"))
        draft = self.folder / f"{number}.draft"
        draft.write_bytes(envelope.original_content)
        draft.rename(self.folder / f"{number}.eml")
        return "250 kept"


async def serve(folder):
    handler = Handler(pathlib.Path(folder))
    server = await asyncio.get_running_loop().create_server(lambda: SMTP(handler), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


def receive(folder):
    asyncio.run(serve(folder))


def read(file):
    mail = message_from_bytes(pathlib.Path(file).read_bytes(), policy=policy.default)
    parts = [part for part in mail.walk() if not part.is_multipart()]
    told = {
        "headers": {name.lower(): str(value) for name, value in mail.items()},
        "kind": mail.get_content_type(),
        "parts": {part.get_content_type(): part.get_content().replace("\r\n", "\n") for part in parts},
        "defects": [str(defect) for part in mail.walk() for defect in part.defects],
    }
    print(json.dumps(told))


{"receive": receive, "read": read}[sys.argv[1]](sys.argv[2])
