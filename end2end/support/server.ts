import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';

export const repository = resolve(import.meta.dirname, '../..');

const program = resolve(process.env.CARAVEL_BIN ?? join(repository, 'target/debug/caravel'));
const STARTING = 60_000;
const ENDING = 15_000;

/** The instant at which every shop of these tests stands still: a Sunday noon, UTC. */
export const now = '2026-11-22T12:00:00Z';

/** A shop of its own: database, secret and mails lie in a folder that goes away with it. */
export class Shop {
  private constructor(
    /** Where shoppers are, or who works at the desk. */
    readonly url: string,
    readonly folder: string,
    private readonly child: ChildProcessByStdio<null, Readable, Readable>,
    private readonly log: string[],
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  /** A shop with the words and data of the repository, and with settings of its own where some are given. */
  static open(settings: NodeJS.ProcessEnv = {}): Promise<Shop> {
    return Shop.start(false, settings);
  }

  /** The operator's listener of a shop that has copies of words and data, `locales` and `data` in its folder, to be edited. */
  static openDesk(): Promise<Shop> {
    return Shop.start(true, {});
  }

  private static async start(isDesk: boolean, settings: NodeJS.ProcessEnv): Promise<Shop> {
    const folder = await mkdtemp(join(tmpdir(), 'caravel-end2end-'));
    const locales = isDesk ? join(folder, 'locales') : join(repository, 'locales');
    const data = isDesk ? join(folder, 'data') : join(repository, 'server/data');
    if (isDesk) {
      await cp(join(repository, 'locales'), locales, { recursive: true });
      await cp(join(repository, 'server/data'), data, { recursive: true });
    }
    const env = {
      PATH: process.env.PATH,
      CARAVEL_ADDR: '127.0.0.1:0',
      CARAVEL_ADMIN_ADDR: isDesk ? '127.0.0.1:0' : 'off',
      CARAVEL_LOCALES: locales,
      CARAVEL_DATA: data,
      CARAVEL_NOW: now,
      DATABASE_URL: `sqlite://${join(folder, 'caravel.db')}`,
      ...settings,
    };
    for (const preparation of [['migrate'], ['seed', '--demo']]) {
      const done = spawnSync(program, preparation, { cwd: folder, env, encoding: 'utf8' });
      if (done.status !== 0) {
        throw new Error(`caravel ${preparation.join(' ')}: ${done.error ?? done.status}\n${done.stdout}${done.stderr}`);
      }
    }
    const child = spawn(program, ['serve'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const log: string[] = [];
    child.stderr.setEncoding('utf8').on('data', (text: string) => log.push(text));
    const url = await address(child, log);
    // The log names the desk before the shop's address is said.
    const desk = /http:\/\/127\.0\.0\.1:\d+(?=\/desk)/;
    return new Shop(isDesk ? await written(child, log, desk) : url, folder, child, log, env);
  }

  /** What a command of the operator prints. */
  run(...command: string[]): string {
    const done = spawnSync(program, command, { cwd: this.folder, env: this.env, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`caravel ${command.join(' ')}: ${done.stderr}`);
    return done.stdout;
  }

  /** What the server wrote to its log so far. */
  get written(): string {
    return this.log.join('');
  }

  /** Asks the server to end, and says with which code it did. */
  async close(): Promise<number | null> {
    const ended = new Promise<number | null>((done) => this.child.once('exit', done));
    if (this.child.exitCode === null) {
      this.child.kill('SIGTERM');
      const hard = setTimeout(() => this.child.kill('SIGKILL'), ENDING);
      await ended;
      clearTimeout(hard);
    }
    await rm(this.folder, { recursive: true, force: true });
    return this.child.exitCode;
  }
}

/** The line in which the server names the port that it was given. */
function address(child: ChildProcessByStdio<null, Readable, Readable>, log: string[]): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      failed(new Error(`the server named no address\n${said}${log.join('')}`));
    }, STARTING);
    child.once('error', failed);
    child.once('exit', (code) => {
      clearTimeout(late);
      failed(new Error(`the server ended with ${code}\n${said}${log.join('')}`));
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const url = /http:\/\/127\.0\.0\.1:\d+(?=\s)/.exec(said)?.[0];
      if (url) {
        clearTimeout(late);
        found(url);
      }
    });
  });
}

/** What the log says somewhere, as soon as it has said it. */
async function written(child: ChildProcessByStdio<null, Readable, Readable>, log: string[], what: RegExp): Promise<string> {
  for (;;) {
    const found = what.exec(log.join(''))?.[0];
    if (found) return found;
    await once(child.stderr, 'data');
  }
}
