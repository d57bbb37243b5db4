const LEADER = /(?:\.{4,}|…{2,}|·{4,}|．{4,})[\s\d|（）()—-]*$/;
/** Last characters of lines with a leader. */
const LEADER_END = /[.…·．\s\d|（）()—-]$/;
const CONTENTS = /^目\s*录$|^目\s*次$/;
const ENTRY = /^(?:\d{1,3}[.．、]\s*|[一二三四五六七八九十]{1,3}、\s*)/;
/** So many lines without a leader may stand inside a table of contents: titles that run on, names of parts. */
const GAP = 6;

/**
 * Finds tables of contents: runs of lines with dotted leaders, from the line 目录 on where there is one.
 * `dropped` are the lines to leave out; `entries` the titles that they list, numbers and pages removed, runs joined.
 */
export function findContents(lines: readonly string[]): { dropped: ReadonlySet<number>; entries: string[] } {
  const dropped = new Set<number>();
  const entries: string[] = [];
  let i = 0;
  while (i < lines.length) {
    if (!led(lines[i]!) && !CONTENTS.test(lines[i]!)) {
      i++;
      continue;
    }
    let last = i;
    for (let j = i + 1; j < lines.length && j - last <= GAP; j++) if (led(lines[j]!)) last = j;
    if (last > i || CONTENTS.test(lines[i]!)) {
      collect(lines.slice(i, last + 1), entries);
      for (let j = i; j <= last; j++) dropped.add(j);
    }
    i = last + 1;
  }
  return { dropped, entries };
}

const led = (line: string): boolean => LEADER_END.test(line) && LEADER.test(line);

function collect(lines: readonly string[], entries: string[]): void {
  let open = '';
  const close = (): void => {
    if (open) entries.push(open);
    open = '';
  };
  for (const line of lines) {
    if (CONTENTS.test(line)) continue;
    const title = line.replace(LEADER, '').replace(/[|\s]+$/, '');
    if (ENTRY.test(title)) {
      close();
      open = title.replace(ENTRY, '').replace(/\s+/g, '');
    } else if (open) open += title.replace(/\s+/g, '');
  }
  close();
}
