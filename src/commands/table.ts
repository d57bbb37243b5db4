import stringWidth from 'string-width';

/** Lines of a table with a heading; Chinese characters count as two columns. Cells longer than `widest` columns are cut with …. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[], widest = 60): string {
  const all = [heading, ...rows].map((row) => row.map((cell) => cut(cell, widest)));
  const widths = heading.map((_, column) => Math.max(...all.map((row) => stringWidth(row[column] ?? ''))));
  const line = (row: readonly string[]): string => row.map((cell, i) => cell + ' '.repeat(widths[i]! - stringWidth(cell))).join('  ').trimEnd();
  return [line(all[0]!), widths.map((width) => '─'.repeat(width)).join('  '), ...all.slice(1).map(line)].join('\n');
}

function cut(cell: string, widest: number): string {
  if (stringWidth(cell) <= widest) return cell;
  let text = '';
  let width = 0;
  for (const char of cell) {
    width += stringWidth(char);
    if (width > widest - 1) break;
    text += char;
  }
  return `${text}…`;
}
