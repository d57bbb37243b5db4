import { READ_LIMITS, size, type ReadLimits } from './limits.js';
import { UnreadableFile } from './source.js';

export interface Download {
  /** The address that answered, after redirects. */
  readonly address: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
}

/** http://… and https://… */
export function isAddress(path: string): boolean {
  return /^https?:\/\//i.test(path);
}

/** Fetches a page or file. Throws UnreadableFile with the server's or the network's word for why it could not. */
export async function download(address: string, limits: ReadLimits = READ_LIMITS): Promise<Download> {
  const signal = AbortSignal.timeout(limits.downloadTime);
  try {
    let url = new URL(address);
    for (let hop = 0; hop <= limits.redirects; hop++) {
      const response = await fetch(url, { redirect: 'manual', signal, headers: { accept: '*/*', 'user-agent': 'zhengtu' } });
      const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
      if (location === null) return await content(url.href, response, limits);
      await response.body?.cancel();
      url = new URL(location, url);
      if (!isAddress(url.href)) throw new UnreadableFile(address, `leads to ${url.protocol}, which is not read`);
    }
    throw new UnreadableFile(address, `leads on more than ${limits.redirects} times`);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(address, signal.aborted ? `did not answer in full within ${limits.downloadTime / 1000} s` : `could not be fetched: ${why(error)}`, { cause: error });
  }
}

async function content(address: string, response: Response, limits: ReadLimits): Promise<Download> {
  if (!response.ok) {
    await response.body?.cancel();
    throw new UnreadableFile(address, `was answered with ${response.status} ${response.statusText}`.trimEnd());
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  const body: AsyncIterable<Uint8Array> | Iterable<Uint8Array> = (response.body as ReadableStream<Uint8Array> | null) ?? [];
  for await (const part of body) {
    length += part.length;
    if (length > limits.fileBytes) throw new UnreadableFile(address, `is larger than ${size(limits.fileBytes)}`);
    parts.push(part);
  }
  return { address, bytes: Buffer.concat(parts), contentType: response.headers.get('content-type') };
}

function why(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error && error.cause.message !== '' ? error.cause.message : error.message;
}
