import { specificity } from '../../programme/generic.js';
import { PLACES } from '../places.js';

/** 重点实验室 and 联合实验室 are sorts, whatever stands before them. */
const SORT = /(?:重点|联合|国家|省|市|级|开放|中心|企业|高校|校级)$/;

/** Whether what stands before 实验室 names a body: a name of two or three characters of its own (之江), or a place and a field (上海人工智能). */
export function isBodyLab(modifier: string): boolean {
  if (SORT.test(modifier) || /重点|工程/.test(modifier)) return false;
  const specific = specificity(modifier, 'carrier');
  const place = PLACES.at(modifier, 0);
  if (place?.end === modifier.length) return place.value.short || place.value.place.level === 'region';
  if (modifier.length <= 3) return modifier.length >= 2 && specific >= modifier.length;
  return place !== null && place.value.short && specific >= place.end + 2;
}
