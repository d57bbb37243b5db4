import type { Span } from '../../model/span.js';
import type { Binding } from '../../model/vocabulary.js';
import type { Reading } from '../rule.js';
import { measureOf, nameAndUnit, numberIn, scaled } from './cells.js';
import type { FoundTarget } from './found.js';
import type { Calendar } from './periods.js';
import type { ProgrammeFinder } from './programme.js';
import { blocksOf, type Block, type Cell } from './rows.js';

/** The id under which facts of table cells are stamped. */
export const TABLE_RULE = 'target/table-cell';

/** What a column of a table of indicators holds. */
interface Column {
  readonly use: 'INDICATOR' | 'UNIT' | 'BINDING' | 'VALUE' | 'OTHER';
  readonly year: number | null;
  readonly yearFrom: number | null;
  /** 年均, 累计: what the column adds to the indicator's name. */
  readonly suffix: string;
}

const OTHER: Column = { use: 'OTHER', year: null, yearFrom: null, suffix: '' };
const BASE = /现状|基期|基准|基数|实际|完成(?!目标)|现值|实绩|上年/;
const AIMED = /目标|规划|预期(?!性)|计划/;
const YEAR = /(20\d\d)(?:年(?!\d{1,2}月|[底末初前])|$)/;
const YEARS = /(20\d\d)年?(?:—{1,2}|–|-|~|～|至)(20\d\d)年?/;
const PLAN_YEARS: Readonly<Record<string, number>> = { 一: 2010, 二: 2015, 三: 2020, 四: 2025, 五: 2030, 六: 2035 };
const GROWTH = /年均|累计|增速|增长|增幅|提高|下降/;
/** A row that is a part of the one before it. */
const PART = /^(?:\d{1,2}[.．、]\s*)?其中/;
/** A cell that heads a column is short. */
const LONGEST_HEAD = 16;
const HEADS = 3;

/** Every future cell of a document's tables of indicators, and where those tables stand, so that their lines are not read as prose. */
export function tableTargets(reading: Reading, calendar: Calendar, finder: ProgrammeFinder): { readonly found: FoundTarget[]; readonly covered: readonly Span[] } {
  const { text, document: { body } } = reading;
  const found: FoundTarget[] = [];
  const covered: Span[] = [];
  for (const block of blocksOf(text, body.start, text.length)) {
    const header = headerOf(block, calendar);
    if (!header) continue;
    covered.push({ start: block.start, end: block.end });
    let unit = '';
    for (const row of block.rows.slice(header.row + 1)) {
      const read = rowOf(row, header.columns);
      if (!read) continue;
      // 其中：高速铁路里程 is counted as what it is a part of.
      if (read.unit === '' && PART.test(read.cell.text)) read.unit = unit;
      else unit = read.unit;
      found.push(...targetsOfRow(row, header.columns, read, text, finder));
    }
  }
  return { found, covered };
}

/** The row that names most years among the first three, with what stands over it; else the first that names a target. */
function headerOf({ rows }: Block, calendar: Calendar): { row: number; columns: Column[] } | null {
  const heads = rows.slice(0, Math.min(HEADS, rows.length - 1));
  const dated = heads.map((row) => row.filter(({ text }) => text.length <= LONGEST_HEAD && yearOf(text) !== null).length);
  const most = Math.max(...dated);
  const from = most > 0 ? dated.indexOf(most) : 0;
  for (let row = from; row < heads.length; row++) {
    const columns = columnsOf(most > 0 ? stacked(heads, row) : heads[row]!.map(({ text }) => text), calendar);
    if (columns.some(({ use }) => use === 'VALUE')) return { row, columns };
    if (most > 0) return null;
  }
  return null;
}

/** 目标 over 2025年 and 2035年: years that stand alone under a shorter heading take its place; else what stands over a cell stays in it. */
function stacked(heads: readonly (readonly Cell[])[], at: number): string[] {
  const row = heads[at]!.map(({ text }) => text);
  const above = at > 0 ? heads[at - 1]!.map(({ text }) => text) : [];
  if (row.length < above.length && row.every((text) => yearOf(text) !== null)) {
    const shared = above.findIndex((text) => AIMED.test(text) && yearOf(text) === null);
    if (shared >= 0) return [...above.slice(0, shared), ...row, ...above.slice(shared + 1)];
  }
  return row.map((text, i) => (above.length === row.length && above[i] !== text && AIMED.test(above[i]!) ? `${above[i]!}${text}` : text));
}

function columnsOf(header: readonly string[], calendar: Calendar): Column[] {
  const years = header.map(yearOf);
  const latest = Math.max(...years.map((year) => year?.year ?? 0));
  const columns = header.map((text, i): Column => {
    if (/^(?:指标)?(?:属性|性质)$|^类型$/.test(text)) return { ...OTHER, use: 'BINDING' };
    if (/^(?:计量)?单位$/.test(text)) return { ...OTHER, use: 'UNIT' };
    const year = years[i];
    if (BASE.test(text) && !AIMED.test(text)) return OTHER;
    if (year && text.length <= LONGEST_HEAD) {
      const base = year.year < (calendar.year ?? latest) || (year.year === calendar.year && year.year < latest && !AIMED.test(text));
      return base ? OTHER : { use: 'VALUE', ...year, suffix: GROWTH.exec(text)?.[0] ?? '' };
    }
    if (GROWTH.test(text) && latest > 0 && latest >= (calendar.year ?? latest) && text.length <= LONGEST_HEAD) return { use: 'VALUE', year: latest, yearFrom: null, suffix: GROWTH.exec(text)![0] };
    if (/^(?:规划|预期|发展|计划|主要|总体)?(?:目标值?|指标值|预期值|规划值)$|^(?:预期|规划)值$/.test(text)) return { use: 'VALUE', year: calendar.period?.to ?? null, yearFrom: null, suffix: '' };
    if (/指标|名称|内容|项目/.test(text) && !/^[一二三]级指标$/.test(text)) return { ...OTHER, use: 'INDICATOR' };
    return OTHER;
  });
  if (columns.some(({ use }) => use === 'INDICATOR') || !columns.some(({ use }) => use === 'VALUE')) return columns;
  const at = columns.findIndex(({ use }, i) => use === 'OTHER' && !years[i] && !/序号|编号|类别|领域/.test(header[i]!));
  return columns.map((column, i) => (i === at ? { ...OTHER, use: 'INDICATOR' } : column));
}

function yearOf(text: string): { year: number; yearFrom: number | null } | null {
  const span = YEARS.exec(text);
  if (span) return { year: Number(span[2]), yearFrom: Number(span[1]) };
  const year = YEAR.exec(text);
  if (year) return { year: Number(year[1]), yearFrom: null };
  const plan = /十([一二三四五六])五/.exec(text);
  const end = plan ? PLAN_YEARS[plan[1]!] : undefined;
  return end === undefined ? null : { year: end, yearFrom: /末/.test(text) ? null : end - 4 };
}

interface Row {
  readonly cell: Cell;
  readonly name: string;
  unit: string;
}

/** A row shorter or longer than the header has lost or gained cells on its left (a group's name over several rows). */
function cellFor(use: Column['use'], row: readonly Cell[], columns: readonly Column[]): Cell | null {
  const i = columns.findIndex((column) => column.use === use);
  return i < 0 ? null : (row[i + row.length - columns.length] ?? null);
}

/** What a row measures, and in which unit; null where it names nothing. */
function rowOf(row: readonly Cell[], columns: readonly Column[]): Row | null {
  const cell = cellFor('INDICATOR', row, columns) ?? row[Math.max(0, row.length - columns.length - 1)]!;
  if (/[，。；]/.test(cell.text) || cell.text === '') return null;
  return { cell, ...nameAndUnit(cell.text, cellFor('UNIT', row, columns)?.text ?? null) };
}

function targetsOfRow(row: readonly Cell[], columns: readonly Column[], { cell: nameCell, name, unit }: Row, text: string, finder: ProgrammeFinder): FoundTarget[] {
  const at = (i: number): Cell | null => row[i + row.length - columns.length] ?? null;
  const binding = columns.some(({ use }) => use === 'BINDING') ? bindingOf(cellFor('BINDING', row, columns)?.text ?? '') : null;
  return columns.flatMap((column, i) => {
    const cell = column.use === 'VALUE' ? at(i) : null;
    const number = cell && cell !== nameCell ? numberIn(text, cell) : null;
    if (!cell || !number) return [];
    const measure = measureOf(unit);
    const own = number.unit !== '';
    return [{
      fact: {
        kind: 'GOAL' as const, indicator: name + suffixOf(column.suffix, name, text[number.start - 1] ?? '') + (name.includes(number.moves) ? '' : number.moves), comparator: number.comparator,
        value: own ? number.value : scaled(number.value, measure.power),
        valueMax: number.valueMax === null || own ? number.valueMax : scaled(number.valueMax, measure.power),
        unit: own ? number.unit : measure.unit, yearFrom: column.yearFrom, year: column.year, per: null, binding,
        programme: finder.ofPlace(cell.start),
      },
      at: { start: number.start, end: number.end }, quote: { start: nameCell.start, end: cell.end }, rule: TABLE_RULE,
    }];
  });
}

/** 年均 and 累计 (printed in brackets) belong to what grows or falls, not to levels. */
function suffixOf(suffix: string, name: string, before: string): string {
  if (suffix === '' || name.includes(suffix) || !/增长|增速|降低|下降|减少|提高/.test(name)) return '';
  return /[〔[]/.test(before) ? '（累计）' : `（${suffix}）`;
}

const bindingOf = (text: string): Binding | null => (/约束/.test(text) ? 'BINDING' : /预期/.test(text) ? 'EXPECTED' : null);
