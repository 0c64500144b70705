import { readlinkSync } from 'node:fs';
import { open, readFile, rename, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import process from 'node:process';
import { EvaluationError } from '../../errors.ts';
import { isRecord } from '../../internal/is-record.ts';
import { codeOf, isAbsent, storeErrorOf } from './failure.ts';

/** Who works on a run directory. */
interface Holder {
  readonly token: string;
  readonly pid: number;
  /** Where `pid` means something. */
  readonly machine: string;
}

const heartbeatMs = 5000;
/** A holder that was not heard of for so long is gone, or asleep. */
const silentMs = 60_000;
/** Taking over takes moments; whoever began so long ago was killed at it. */
const takeoverMs = 10_000;

/**
 * The right to write to a run directory, as a file that says who has it. It outlives a process that was
 * killed; the next one sees that its holder is gone and takes it over.
 */
export class RunLock {
  readonly #path: string;
  readonly #holder: Holder;
  readonly #timer: ReturnType<typeof setInterval>;

  private constructor(path: string, holder: Holder, onLost: () => void) {
    this.#path = path;
    this.#holder = holder;
    this.#timer = setInterval(() => void this.#beat(onLost), heartbeatMs);
    this.#timer.unref();
  }

  /**
   * `onLost` is called where another process took over, because this one was silent for too long.
   * @throws EvaluationError `locked` where another process holds it.
   */
  static async acquire(path: string, runDir: string, onLost: () => void): Promise<RunLock> {
    const holder = { token: crypto.randomUUID(), pid: process.pid, machine: machine() };
    if (!(await created(path, holder))) await takeOver(path, holder, runDir);
    return new RunLock(path, holder, onLost);
  }

  async release(): Promise<void> {
    clearInterval(this.#timer);
    const found = await holderIn(this.#path);
    if (found?.token === this.#holder.token) await unlink(this.#path).catch(() => {});
  }

  async #beat(onLost: () => void): Promise<void> {
    const found = await holderIn(this.#path).catch(() => this.#holder);
    if (found?.token !== this.#holder.token) {
      onLost();
      return;
    }
    const now = new Date();
    // A beat that fails once is made up for by the next one.
    await utimes(this.#path, now, now).catch(() => {});
  }
}

async function created(path: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw storeErrorOf('write', path, error);
  }
}

async function takeOver(path: string, holder: Holder, runDir: string): Promise<void> {
  const found = await holderIn(path);
  if (await isHeld(found, path)) throw locked(found, runDir);
  // It may have been given free just now.
  if (found === undefined && (await created(path, holder))) return;
  const claim = `${path}.takeover`;
  await claimed(claim, found, runDir);
  const own = `${path}.${holder.token}`;
  try {
    const now = await holderIn(path);
    if (now?.token !== found?.token) throw locked(now, runDir);
    await writeFile(own, JSON.stringify(holder));
    await rename(own, path);
  } finally {
    await unlink(claim).catch(() => {});
  }
}

/** Of two processes that find the same dead holder, only one goes on. */
async function claimed(claim: string, found: Holder | undefined, runDir: string): Promise<void> {
  const since = await stat(claim).catch(() => undefined);
  if (since !== undefined && Date.now() - since.mtimeMs > takeoverMs) {
    await unlink(claim).catch(() => {});
  }
  try {
    await (await open(claim, 'wx')).close();
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw locked(found, runDir);
    throw storeErrorOf('write', claim, error);
  }
}

async function holderIn(path: string): Promise<Holder | undefined> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (isAbsent(error)) return '';
    throw storeErrorOf('read', path, error);
  });
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return undefined;
    const { token, pid, machine } = value;
    if (typeof token !== 'string' || typeof pid !== 'number') return undefined;
    return { token, pid, machine: String(machine) };
  } catch {
    // Nothing that this library wrote, so nobody who holds it.
    return undefined;
  }
}

async function isHeld(holder: Holder | undefined, path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return false;
  const silent = Date.now() - found.mtimeMs;
  // A lock that says nothing is about to be written, or its writer was killed at it.
  if (holder === undefined) return silent < takeoverMs;
  if (silent > silentMs) return false;
  return holder.machine !== machine() || isRunning(holder.pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

/** Host and, on Linux, the namespace in which a process id means this process. */
function machine(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

function locked(holder: Holder | undefined, runDir: string): EvaluationError {
  const [host = 'an unknown machine'] = holder?.machine.split(' ') ?? [];
  const who = holder === undefined ? 'another process' : `process ${holder.pid} on ${host}`;
  return new EvaluationError(
    `${runDir} is in use by ${who}. Wait until it is done, or name another directory. (A process that ` +
      'was killed gives it free: at once on the same machine, after a minute elsewhere.)',
    { code: 'locked', runDir },
  );
}
