import type { Element } from '../html/tree.js';

/** A row's cells as the text has them, and the operand that tells where they stand (sprmTDefTable), if it has one. */
export interface DocRow {
  readonly cells: readonly Element[];
  readonly definition: Uint8Array | undefined;
}

const CELL_SIZE = 20;
/** Edges so near, in twentieths of a point, are one. */
const NEAR = 30;
const CONTINUES = 1;

/** Rows as a table whose cells span the columns and rows that they are merged over. */
export function docTable(rows: readonly DocRow[]): Element {
  const laid = rows.map(layOut);
  const edges: number[] = [];
  for (const place of laid.flatMap(({ places }) => places).sort((a, b) => a - b)) if (edges.length === 0 || place - edges.at(-1)! > NEAR) edges.push(place);
  const column = (place: number): number => edges.findLastIndex((edge) => edge <= place + NEAR);
  const table: Element = element('table', {});
  const above = new Map<number, Record<string, string>>();
  rows.forEach(({ cells }, row) => {
    const { places, flags } = laid[row]!;
    const tr = element('tr', {});
    cells.forEach((cell, i) => {
      const known = places[i] !== undefined && places[i + 1] !== undefined;
      const at = known ? column(places[i]!) : i;
      const flag = flags[i] ?? 0;
      const over = above.get(at);
      if ((flag & 3) === CONTINUES && tr.children.length > 0) return;
      if (((flag >> 5) & 3) === CONTINUES && over !== undefined) {
        over['rowspan'] = String(Number(over['rowspan']) + 1);
        return;
      }
      const attributes: Record<string, string> = { colspan: known ? String(Math.max(1, column(places[i + 1]!) - at)) : '1', rowspan: '1' };
      above.set(at, attributes);
      tr.children.push({ ...cell, attributes });
    });
    table.children.push(tr);
  });
  return table;
}

/** Edges of the cells, left to right, and what each is merged with; empty where the row does not say. */
function layOut({ cells, definition }: DocRow): { places: number[]; flags: number[] } {
  const places: number[] = [];
  const flags: number[] = [];
  const count = definition?.[2] ?? 0;
  if (definition === undefined || count < cells.length || definition.length < 3 + 2 * (count + 1)) return { places, flags };
  const view = new DataView(definition.buffer, definition.byteOffset, definition.length);
  for (let i = 0; i <= count; i++) places.push(view.getInt16(3 + 2 * i, true));
  for (let i = 0, at = 3 + 2 * (count + 1); i < count; i++, at += CELL_SIZE) flags.push(at + 2 <= definition.length ? view.getUint16(at, true) : 0);
  return { places, flags };
}

function element(name: string, attributes: Record<string, string>): Element {
  return { name, attributes, parent: null, children: [], first: 0, last: 0 };
}
