import type { TextLine } from './lines.js';
import { readDate } from './dates.js';
import { splitNames } from './names.js';
import { numberLine } from './numbers.js';

const LABEL = /^[【[]?\s*(索\s*引\s*号|主\s*题\s*分\s*类|发\s*文\s*机\s*[关构]|发\s*布\s*机\s*[关构]|发\s*布\s*单\s*位|公\s*开\s*主\s*体|成\s*文\s*日\s*期|发\s*布\s*日\s*期|发\s*布\s*时\s*间|发\s*文\s*日\s*期|印\s*发\s*日\s*期|公\s*布\s*日\s*期|生\s*成\s*日\s*期|标\s*题|文\s*件\s*名\s*称|发\s*文\s*字\s*号|文\s*号|文\s*件\s*编\s*号|主\s*题\s*词|原\s*文\s*链\s*接|来\s*源|分\s*类|检\s*索\s*时\s*间|检\s*索\s*关\s*键\s*词|有\s*效\s*性|效\s*力|实\s*施\s*日\s*期|施\s*行\s*日\s*期|体\s*裁|栏\s*目|作\s*者|责\s*任\s*编\s*辑|浏\s*览\s*次\s*数|字\s*体|信\s*息\s*来\s*源|文\s*章\s*来\s*源|正\s*文)\s*[】\]]?\s*[：:\t]?\s*(.*)$/;

/** First characters of lines that may be labelled. */
const FIRST = '【[ \t索主发公成印生标文原来分检有效实施体栏作责浏字信正';

/** What a saved page says about its document in lines of their own (发布日期：…, 【文号】…). Each null where not said. */
export interface LabelledLines {
  readonly title: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuers: readonly string[];
  readonly lines: ReadonlySet<number>;
}

/** Reads the labelled lines of [from, to): a label alone, or label and value. */
export function labelledLines(lines: readonly TextLine[], from: number, to: number): LabelledLines {
  const found = new Map<string, string>();
  const taken = new Set<number>();
  for (let i = from; i < to; i++) {
    const text = lines[i]!.text;
    if (text.length > 200 || !FIRST.includes(text[0]!)) continue;
    const match = LABEL.exec(text);
    if (!match || (!/[：:\t】\]]/.test(text) && match[2] !== '')) continue;
    taken.add(i);
    const label = match[1]!.replace(/\s/g, '');
    if (!found.has(label) && match[2] !== '' && match[2] !== '暂无') found.set(label, match[2]!);
  }
  const first = (...labels: string[]): string | null => labels.map((label) => found.get(label)).find((value) => value !== undefined) ?? null;
  const number = first('发文字号', '文号', '文件编号');
  return {
    title: first('标题', '文件名称'),
    number: number === null ? null : numberLine(number),
    date: readDate(first('成文日期', '发文日期', '印发日期', '公布日期', '生成日期', '发布日期', '发布时间') ?? ''),
    issuers: splitNames((first('发文机关', '发文机构', '发布机关', '发布机构', '发布单位') ?? '').replace(/[，,;；]/g, ' ')),
    lines: taken,
  };
}
