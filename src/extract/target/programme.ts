import { countBefore, type Span } from '../../model/span.js';
import type { Reading } from '../rule.js';
import type { Candidate } from './candidate.js';

/** A named programme where the text names it, by its canonical name. Sorted by `start`, offsets in the document's text. */
export interface ProgrammeMention extends Span {
  readonly name: string;
}

const GOVERNS = /(?:通过|依托|在|实施|纳入|借助|结合|按照|根据|启动|推进|推动|组织|开展|推行)[“"]?$/;
/** What a paragraph, or a point of it, is about is said at its beginning: 实施X工程，围绕…。到2025年，… · 四是实施X行动。… */
const LAUNCHES = /^(?:[一二三四五六七八九十]{1,2}[是要])?(?:(?:大力|深入|持续|全面|统筹|继续|组织|加快|稳步|扎实|积极|重点)*(?:实施|启动|开展|推进|推行|推动)(?:好|新一轮)?|设立|创建|打造)[“"]?$/;
/** A point that begins with a name is about it: 三是X行动，推动…。建成…。 */
const NAMES = /(?:^|[。；：\n])[一二三四五六七八九十]{1,2}[是要][“"]?$/;
const POINT = /[。；][一二三四五六七八九十]{1,2}[是要]/;
const NAME_END = /^(?:[”"]的|[”"]|（[^（）]{0,12}）|等|项目)*(?:[，。；：、！？\n和及]|$|(?<=的))/;
/** The subject of a clause stands at most so far behind its beginning. */
const LEAD = 6;
const GOES_ON = /^(?:同时|此外|另外|并且|其中)/;
const NEAR = 100;
const BOX = /\n专栏\s?\d{1,2}[^\n。；]{2,40}(?=\n)/g;
const LONGEST_BOX = 1500;
/** How far a paragraph keeps to what it began with. */
const FAR = 300;
/** A heading inside a paragraph is no longer than this. */
const HEADING = 30;
const QUOTES = /[“”"‘’《》（）]/;
const QUOTED = /[“”"‘’《》（）]/g;

/** Finds the programme that a target belongs to. */
export class ProgrammeFinder {
  private readonly ofTitles = new Map<string, string | null>();
  private boxes: readonly number[] | null = null;
  private surfaces: readonly { readonly surface: string; readonly name: string }[] | null = null;

  constructor(private readonly reading: Reading, private readonly mentions: readonly ProgrammeMention[]) {}

  /**
   * What the number counts (建设150家市域产教联合体) or whose number it is (试点城市达到50个); else what its sentence goes by
   * (通过X工程，…; 依托X，…); else what its paragraph began with (实施X工程，…。到2025年，…); else what a heading names, the innermost first;
   * else the programme of the title; else null.
   */
  of({ text, quantity, clause, sentence }: Candidate, extent: Span): string | null {
    const near = this.between(Math.min(sentence.start, extent.start), Math.max(clause.end, extent.end));
    const behind = near.filter((mention) => mention.start >= quantity.end);
    const counted = behind.find((mention) => mention.end <= Math.max(clause.end, extent.end) && endsName(text, mention.end));
    if (counted) return counted.name;
    const subject = near.findLast((mention) => mention.start >= extent.start && mention.end <= Math.min(quantity.start, extent.end));
    if (subject && (subject.start - extent.start <= LEAD || extent.end <= quantity.start)) return subject.name;
    const governing = near.find((mention) => mention.end <= quantity.start && GOVERNS.test(text.slice(Math.max(0, mention.start - 4), mention.start)));
    if (governing) return governing.name;
    return this.ofPoint(text, sentence) ?? this.ofParagraph(text, sentence) ?? this.ofSection(quantity.start) ?? subject?.name ?? this.ofSentenceBefore(text, sentence) ?? behind[0]?.name ?? this.named(this.reading.document.header.title);
  }

  /** The programme that the paragraph launches in its first words, behind a heading that stands in it, or where this point of it begins. */
  private ofParagraph(text: string, sentence: Span): string | null {
    const paragraph = paragraphOf(text, sentence.start, FAR);
    if (paragraph === null) return null;
    const mentions = this.between(paragraph, sentence.start);
    for (const { start, end, name } of mentions.toReversed()) {
      const before = text.slice(paragraph, start);
      const begins = paragraph + Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1;
      const lead = text.slice(begins, start).trimStart();
      if (!LAUNCHES.test(lead) || !endsName(text, end)) continue;
      const opens = begins - paragraph <= HEADING || POINT.test(text.slice(begins - 1, begins + 3));
      return opens && !POINT.test(text.slice(end, sentence.start + 3)) ? name : null;
    }
    return null;
  }

  /** The programme that names the point of a paragraph in which the sentence stands, however long the paragraph is. */
  private ofPoint(text: string, sentence: Span): string | null {
    for (const { start, end, name } of this.between(sentence.start - FAR, sentence.end).toReversed()) {
      if (!NAMES.test(text.slice(Math.max(0, start - 5), start)) || !endsName(text, end)) continue;
      const rest = text.slice(end, sentence.start + 3);
      return POINT.test(rest) || rest.includes('\n') ? null : name;
    }
    return null;
  }

  /** 同时，… goes on with what the sentence before it speaks of. */
  private ofSentenceBefore(text: string, sentence: Span): string | null {
    if (!GOES_ON.test(text.slice(sentence.start, sentence.start + 3))) return null;
    return this.between(paragraphOf(text, sentence.start, NEAR) ?? sentence.start - NEAR, sentence.start).at(0)?.name ?? null;
  }

  /** For what stands in no sentence: the programme of the heading, else of the title. */
  ofPlace(offset: number): string | null {
    return this.ofSection(offset) ?? this.named(this.reading.document.header.title);
  }

  private between(start: number, end: number): ProgrammeMention[] {
    const { mentions } = this;
    const found: ProgrammeMention[] = [];
    for (let i = countBefore(mentions, start); i < mentions.length && mentions[i]!.start < end; i++) found.push(mentions[i]!);
    return found;
  }

  /** What the innermost heading names that names a programme. */
  private ofSection(offset: number): string | null {
    for (const heading of this.headingsOver(offset).toReversed()) {
      const name = this.named(heading);
      if (name !== null) return name;
    }
    return null;
  }

  /** The headings over an offset, and among them the head of a box that it stands in (专栏3 …工程), as far as the box's section reaches. */
  private headingsOver(offset: number): readonly string[] {
    const { text } = this.reading;
    const section = this.reading.sectionAt(offset);
    this.boxes ??= text.includes('\n专栏') ? [...text.matchAll(BOX)].map((match) => match.index + 1) : [];
    const start = this.boxes.findLast((box) => box < offset);
    if (start === undefined || offset - start > LONGEST_BOX) return section;
    const outside = this.reading.sectionAt(start);
    const end = text.indexOf('\n', start);
    if (end > offset || !outside.every((heading, depth) => section[depth] === heading)) return section;
    return [...outside, text.slice(start, end), ...section.slice(outside.length)];
  }

  /** The longest name that a title or heading holds. */
  private named(title: string): string | null {
    const known = this.ofTitles.get(title);
    if (known !== undefined) return known;
    const plain = bare(title);
    this.surfaces ??= this.surfacesByLength();
    const name = this.surfaces.find(({ surface }) => surface.length > 3 && plain.includes(surface))?.name ?? null;
    this.ofTitles.set(title, name);
    return name;
  }

  /** Every form of every name, without quotation marks, the longest first. */
  private surfacesByLength(): { surface: string; name: string }[] {
    const printed = new Map<string, string>();
    for (const { name, start, end } of this.mentions) {
      printed.set(name, name);
      if (end - start !== name.length) printed.set(this.reading.text.slice(start, end), name);
    }
    return [...printed].map(([surface, name]) => ({ surface: bare(surface), name })).sort((a, b) => b.surface.length - a.surface.length);
  }
}

const endsName = (text: string, end: number): boolean => NAME_END.test(text.slice(end, end + 14));

/** Where the paragraph of an offset begins, null where that is farther back than `reach`. */
function paragraphOf(text: string, offset: number, reach: number): number | null {
  const floor = Math.max(0, offset - reach - 1);
  const at = text.slice(floor, offset).lastIndexOf('\n');
  if (at >= 0) return floor + at + 1;
  return floor === 0 ? 0 : null;
}

const bare = (name: string): string => (QUOTES.test(name) ? name.replace(QUOTED, '') : name);
