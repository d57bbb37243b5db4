import { OffsetMap } from '../../../src/read/offsets.js';
import { reflow } from '../../../src/read/reflow.js';
import { segment } from '../../../src/read/segment/segment.js';

/** A paragraph that says nothing of its document. */
export const PROSE = '各地要充分认识做好这项工作的重要意义，加强组织领导，明确责任分工，细化工作措施，确保各项任务落到实处、取得实效。';

/** The documents of a plain text. */
export function documents(text: string) {
  const source = { file: 'test.txt', format: 'txt' as const, text, map: OffsetMap.identity(), pages: [], metadata: null };
  return segment(reflow(source), null);
}

/** Their headers, with the place of the carrier. */
export const headers = (text: string) => documents(text).map(({ header, carrier }) => ({ ...header, carrier }));
