import type { NodeType } from '../contract.js';
import { documentFields, levelled, matchScore, namedFields, targetFields, type SearchField } from '../matching.js';
import type { Entry } from './entry.js';

interface Field extends SearchField {
  readonly id: string;
  readonly type: NodeType;
  readonly level: string;
}
/** The field of a node that answers a search best. */
export interface BestField extends SearchField {
  readonly id: string;
  readonly type: NodeType;
  readonly score: number;
}

/** Names, titles and quotes by their pairs of neighbouring characters: whatever contains a text is found through its rarest pair. */
export class TextIndex {
  /** In the order in which they came, those of one node together; null where the node has gone. */
  private readonly fields: (Field | null)[] = [];
  private readonly places = new Map<string, readonly [start: number, end: number]>();
  private readonly pairs = new Map<number, number[]>();
  private gone = 0;

  /** True where more has gone than is left, so that a new index would serve better. */
  get worn(): boolean {
    return this.gone > 1000 && this.gone > this.fields.length / 2;
  }

  set(entry: Entry): void {
    const { id } = entry.node;
    this.drop(id);
    const start = this.fields.length;
    for (const { field, text } of fieldsOf(entry)) {
      const level = levelled(text);
      for (const pair of pairsOf(level)) this.post(pair, this.fields.length);
      this.fields.push({ id, type: entry.type, field, text, level });
    }
    this.places.set(id, [start, this.fields.length]);
  }

  drop(id: string): void {
    const place = this.places.get(id);
    if (!place) return;
    this.fields.fill(null, ...place);
    this.gone += place[1] - place[0];
    this.places.delete(id);
  }

  /** Of each node in which one field contains all the words (levelled), the best such field; of equals the first. */
  *best(words: readonly string[], types: readonly NodeType[] | null): Generator<BestField> {
    let best: BestField | undefined;
    for (const { id, type, field, text, level } of this.candidates(words)) {
      if (types && !types.includes(type)) continue;
      const score = matchScore(level, words);
      if (score === 0) continue;
      const better: boolean = best?.id !== id || score > best.score || (score === best.score && text.length < best.text.length);
      if (best && best.id !== id) yield best;
      if (better) best = { id, type, field, text, score };
    }
    if (best) yield best;
  }

  /** Nodes of a type of which one of the fields contains the text. */
  containing(text: string, type: NodeType, fields: readonly SearchField['field'][]): Set<string> {
    const word = levelled(text);
    const found = new Set<string>();
    for (const field of this.candidates([word])) {
      if (field.type === type && fields.includes(field.field) && field.level.includes(word)) found.add(field.id);
    }
    return found;
  }

  /** Fields with the words' rarest pair; all fields where no word has two characters. */
  private candidates(words: readonly string[]): Field[] {
    let rarest: readonly number[] | null = null;
    for (const pair of words.flatMap((word) => [...pairsOf(word)])) {
      const places = this.pairs.get(pair) ?? [];
      if (!rarest || places.length < rarest.length) rarest = places;
    }
    const fields = rarest ? rarest.map((place) => this.fields[place]) : this.fields;
    return fields.filter((field) => field != null);
  }

  private post(pair: number, place: number): void {
    const fields = this.pairs.get(pair);
    if (!fields) this.pairs.set(pair, [place]);
    else if (fields[fields.length - 1] !== place) fields.push(place);
  }
}

function* pairsOf(text: string): Generator<number> {
  for (let i = 1; i < text.length; i++) yield (text.charCodeAt(i - 1) << 16) | text.charCodeAt(i);
}

function fieldsOf(entry: Entry): SearchField[] {
  if (entry.type === 'DOCUMENT') return documentFields(entry.node);
  return entry.type === 'TARGET' ? targetFields(entry.node) : namedFields(entry.node);
}
