import type { InstitutionKind } from '../model/vocabulary.js';
import { KNOWN_FORMS, type KnownForm } from './institution/body.js';
import { ASSOCIATION_NOUNS, GROUP_NOUNS, HOUSE_NOUNS } from './institution/nouns.js';
import { PLACE_FORMS, type PlaceForm } from './institution/places.js';
import { HEAD_LIST, type Head } from './programme/heads.js';
import { KNOWN_PROGRAMMES, type Programme } from './programme/programme.js';
import type { Reading } from './rule.js';
import { Trie } from './trie.js';
import type { WordMatch } from './words.js';

interface Values {
  institution: KnownForm;
  place: PlaceForm;
  house: InstitutionKind;
  association: string;
  group: string;
  programme: Programme;
  head: Head;
}

/** The dictionary words of a text by what they are to rules of names: longest matches, in text order, not overlapping within a kind. */
export type Landmarks = { readonly [Kind in keyof Values]: readonly WordMatch<Values[Kind]>[] };

const KINDS = ['institution', 'place', 'house', 'association', 'group', 'programme', 'head'] as const;

const TRIE = new Trie();
/** By node: what words end there, the kind's position in KINDS and the value. */
const WORDS: ({ readonly kind: number; readonly value: unknown }[] | undefined)[] = [];
/** Which pairs and triples of units begin a word, by hash: they turn most of a text away at one or two reads a character. */
const PAIRS = new Uint8Array(0x10000);
const TRIPLES = new Uint8Array(0x10000);
const NEEDS_THIRD = 1;
const WHOLE = 2;
const hash = (first: number, second: number): number => ((first * 31) ^ second) & 0xffff;

function add<Kind extends keyof Values>(kind: Kind, entries: Iterable<readonly [string, Values[Kind]]>): void {
  const index = KINDS.indexOf(kind);
  for (const [word, value] of entries) {
    const pair = hash(word.charCodeAt(0), word.charCodeAt(1));
    if (word.length === 2) PAIRS[pair] = WHOLE;
    else {
      PAIRS[pair] = PAIRS[pair]! | NEEDS_THIRD;
      TRIPLES[hash(pair, word.charCodeAt(2))] = 1;
    }
    const words = (WORDS[TRIE.insert(word)] ??= []);
    if (!words.some((known) => known.kind === index)) words.push({ kind: index, value });
  }
}

const selves = (words: readonly string[]): [string, string][] => words.map((word) => [word, word]);
add('institution', KNOWN_FORMS);
add('place', PLACE_FORMS);
add('house', HOUSE_NOUNS);
add('association', selves(ASSOCIATION_NOUNS));
add('group', selves(GROUP_NOUNS));
add('programme', KNOWN_PROGRAMMES);
add('head', HEAD_LIST.map((head) => [head.word, head] as const));

const READ = new WeakMap<Reading, Landmarks>();

/** The landmarks of a document, found in one pass for all families of rules and kept as long as the reading is. */
export function landmarksOf(reading: Reading): Landmarks {
  let landmarks = READ.get(reading);
  if (!landmarks) READ.set(reading, (landmarks = scan(reading.text)));
  return landmarks;
}

/** The nodes of one walk, kept between walks; no word is longer. */
const LONGEST = 64;
const path = new Uint16Array(LONGEST);

function scan(text: string): Landmarks {
  const found: WordMatch<unknown>[][] = KINDS.map(() => []);
  const until = new Int32Array(KINDS.length);
  let second = text.charCodeAt(0);
  for (let i = 0; i + 1 < text.length; i++) {
    const first = second;
    second = text.charCodeAt(i + 1);
    const pair = hash(first, second);
    const need = PAIRS[pair]!;
    if (need === 0 || (need === NEEDS_THIRD && TRIPLES[hash(pair, text.charCodeAt(i + 2))] === 0)) continue;
    let depth = 0;
    for (let node = TRIE.child(0, first); node !== 0 && depth < LONGEST; node = TRIE.child(node, text.charCodeAt(i + depth))) {
      path[depth++] = node;
      if (i + depth >= text.length) break;
    }
    for (; depth > 0; depth--) {
      const words = WORDS[path[depth - 1]!];
      if (!words) continue;
      for (const { kind, value } of words) {
        if (i < until[kind]!) continue;
        until[kind] = i + depth;
        found[kind]!.push({ start: i, end: i + depth, value });
      }
    }
  }
  return Object.fromEntries(KINDS.map((kind, i) => [kind, found[i]!])) as unknown as Landmarks;
}
