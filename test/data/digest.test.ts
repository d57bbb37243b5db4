import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { DocumentFacts } from '../../src/model/facts.js';
import { factsOf } from '../../src/pipeline.js';
import { findInputs } from '../../src/read/files.js';
import { readSource } from '../../src/read/read.js';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const HANDBOOK = at('../shared/corpus/handbook-2023-2024.txt');

interface Digest {
  readonly file: string;
  readonly text: string;
  readonly documents: readonly DocumentFacts[];
}

async function readDigests(): Promise<Digest[]> {
  const digests: Digest[] = [];
  for await (const input of findInputs([at('data')])) {
    if (input instanceof Error) throw input;
    const source = await readSource(input);
    digests.push({ file: basename(input.file), text: source.text, documents: factsOf(source) });
  }
  return digests;
}

/** The header of each document, with the titles of the texts that it prints. */
function headers(digest: Digest) {
  const carriers = digest.documents.filter(({ carrier }) => carrier === null);
  return carriers.map(({ index, header: { title, number, date, issuers } }) => ({
    file: digest.file,
    title,
    number,
    date,
    issuers,
    carries: digest.documents.filter(({ carrier }) => carrier === index).map(({ header }) => header.title),
  }));
}

const digests = await readDigests();

describe('the digest corpus', () => {
  test('holds one file for each document, in the order of the handbook, and its README is none of them', () => {
    const golden = JSON.parse(readFileSync(at('test/golden/digest-headers.json'), 'utf8')) as unknown;
    expect(digests.flatMap(headers)).toEqual(golden);
  });

  test('gives every document a date of issue and every text a body', () => {
    for (const { file, documents } of digests) {
      expect(documents[0]!.header.date, file).toMatch(/^202[34]-\d\d-\d\d$/);
      for (const { start, end, header } of documents) expect(end - start, header.title).toBeGreaterThan(100);
    }
  });

  test.skipIf(!existsSync(HANDBOOK))('keeps the facts in its own words: no sentence shares 21 characters with the handbook (needs ../shared)', () => {
    expect(digests.flatMap((digest) => borrowed(digest, readFileSync(HANDBOOK, 'utf8')))).toEqual([]);
  });
});

const LONGEST_RUN = 20;
const squeeze = (text: string): string => text.normalize('NFKC').replace(/[\s*#]+/g, '');
/** Quoted titles and names, and remarks in brackets. */
const QUOTED = /《[^》]*》|\([^()]*\)|“[^”]*”/g;

/** Pieces of a digest's sentences that share more with the handbook than names of texts, bodies, programmes and things counted. */
function borrowed({ file, text, documents }: Digest, handbook: string): string[] {
  const whole = squeeze(handbook);
  const names = documents.flatMap(namesIn).map(squeeze).filter((name) => name.length > 2).sort((a, b) => b.length - a.length);
  const sentences = text.split('\n').filter((paragraph) => paragraph.includes('。')).flatMap((paragraph) => paragraph.split(/[。；？！]/));
  return sentences
    .flatMap((sentence) => names.reduce((rest, name) => rest.replaceAll(name, '\n'), squeeze(sentence)).replace(QUOTED, '\n').split('\n'))
    .filter((own) => runs(own).some((run) => whole.includes(run)))
    .map((own) => `${file}: ${own}`);
}

function namesIn({ header, citations, programmes, institutions, targets }: DocumentFacts): string[] {
  return [
    header.title,
    ...citations.map(({ target }) => target),
    ...[...programmes, ...institutions].flatMap(({ name, aliases }) => [name, ...aliases]),
    ...targets.map(({ indicator }) => indicator),
  ];
}

function runs(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - LONGEST_RUN) }, (_, start) => text.slice(start, start + LONGEST_RUN + 1));
}
