import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { expect } from '@playwright/test';
import { SMTPServer } from 'smtp-server';
import { type Mail, parse } from './mail';

/** A mail server on this machine that takes every mail and keeps it. */
export class Mailbox {
  private readonly mails: Mail[] = [];
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      buffer(stream).then((bytes) => {
        this.mails.push(parse(bytes.toString('latin1')));
        done();
      }, done);
    },
  });

  /** What a shop calls it by. */
  async open(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server.server, 'listening');
    const { port } = this.server.server.address() as AddressInfo;
    return `smtp://127.0.0.1:${port}`;
  }

  close(): Promise<void> {
    return new Promise((done) => this.server.close(done));
  }

  /** Waits until somebody has mails with exactly these subjects, in any order, and gives them in this order. */
  async expectMails(to: string, subjects: readonly string[]): Promise<Mail[]> {
    const hers = (): Mail[] => this.mails.filter((mail) => mail.to.includes(to));
    await expect.poll(() => hers().map(({ subject }) => subject).sort(), { timeout: 30_000 }).toEqual([...subjects].sort());
    const left = hers();
    return subjects.map((subject) => {
      const [mail] = left.splice(left.findIndex((one) => one.subject === subject), 1);
      if (!mail) throw new Error(`no mail ${subject}`);
      return mail;
    });
  }
}
