import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Shop } from './server';

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** What a mail is about; of refunds with their number, and how often an account was asked for. */
export type MailKind = 'placed' | 'paid' | 'refunded-1' | 'account-asked-1-1' | 'account-paid-1' | 'sent-1' | 'address-changed-1';

/** The mail of a kind about an order, once it was sent. */
export async function mailAbout(shop: Shop, kind: MailKind, number: string): Promise<Mail> {
  const folder = join(shop.folder, 'var/mail');
  const matching = async (): Promise<string[]> => {
    // Nobody was sent anything before the folder is there.
    const names = await readdir(folder).catch(() => []);
    return names.filter((name) => name.endsWith(`${number}-order-${kind}.eml`));
  };
  await expect.poll(matching, { message: `a mail that ${number} was ${kind}` }).toHaveLength(1);
  const [name] = await matching();
  return parse(await readFile(join(folder, name ?? ''), 'latin1'));
}

/** The mail to somebody who waits for a variant, once it was sent: whether she does, or that it is back. */
export async function mailTo(shop: Shop, kind: 'stock-asked' | 'stock-back', to: string): Promise<Mail> {
  const folder = join(shop.folder, 'var/mail');
  const matching = async (): Promise<Mail[]> => {
    const names = await readdir(folder).catch(() => []);
    const about = names.filter((name) => name.includes(`-${kind}-`) && !name.startsWith('.'));
    const mails = await Promise.all(about.map(async (name) => parse(await readFile(join(folder, name), 'latin1'))));
    return mails.filter((mail) => mail.to.includes(to));
  };
  await expect.poll(matching, { message: `a mail ${kind} to ${to}`, timeout: 60_000 }).toHaveLength(1);
  const [mail] = await matching();
  if (!mail) throw new Error('the mail is gone');
  return mail;
}

/** A mail as it was sent, its bytes as Latin letters. */
export function parse(raw: string): Mail {
  const [head = '', body = ''] = split(raw);
  const boundary = /boundary="?([^";\r\n]+)/i.exec(head)?.[1];
  const parts = boundary ? body.split(`--${boundary}`).map((part) => part.replace(/^\r\n/, '')) : [raw];
  const plain = parts.find((part) => /^content-type: text\/plain/im.test(split(part)[0] ?? ''));
  if (plain === undefined) throw new Error('the mail has no plain text');
  return { to: header(head, 'to'), subject: header(head, 'subject'), text: content(plain) };
}

function split(raw: string): string[] {
  const at = raw.indexOf('\r\n\r\n');
  return [raw.slice(0, at).replace(/\r\n[ \t]+/g, ' '), raw.slice(at + 4)];
}

function header(head: string, name: string): string {
  const line = head.split('\r\n').find((text) => text.toLowerCase().startsWith(`${name}: `)) ?? '';
  // The space between two encoded words is no part of the text (RFC 2047, 6.2).
  const joined = line.slice(name.length + 2).replace(/\?=\s+=\?/g, '?==?');
  return joined.replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
    kind.toLowerCase() === 'b'
      ? Buffer.from(text, 'base64').toString('utf8')
      : quoted(text.replaceAll('_', ' ')),
  );
}

function content(part: string): string {
  const [head = '', body = ''] = split(part);
  const encoding = /content-transfer-encoding: (\S+)/i.exec(head)?.[1]?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding === 'quoted-printable') return quoted(body.replace(/=\r\n/g, ''));
  return Buffer.from(body, 'latin1').toString('utf8');
}

function quoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
