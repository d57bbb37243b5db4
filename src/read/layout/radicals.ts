/** Radicals of the block U+2E80 that programs write for the ideograph of the same look (Unicode, EquivalentUnifiedIdeograph). */
const SUPPLEMENT: Readonly<Record<string, string>> = {
  '⺁': '厂', '⺇': '几', '⺌': '小', '⺎': '兀', '⺏': '尣', '⺐': '尢', '⺗': '心', '⺝': '月', '⺟': '母', '⺠': '民', '⺧': '牛', '⺩': '王', '⺫': '目', '⺮': '竹',
  '⺯': '糸', '⺶': '羊', '⺷': '羊', '⺼': '肉', '⺽': '臼', '⻁': '虎', '⻄': '西', '⻅': '见', '⻆': '角', '⻇': '角', '⻉': '贝', '⻋': '车', '⻌': '辶', '⻍': '辶', '⻎': '辶', '⻑': '長', '⻒': '镸',
  '⻓': '长', '⻔': '门', '⻘': '青', '⻙': '韦', '⻚': '页', '⻛': '风', '⻜': '飞', '⻝': '食', '⻢': '马', '⻣': '骨', '⻤': '鬼', '⻥': '鱼', '⻦': '鸟', '⻧': '卤', '⻨': '麦', '⻩': '黄',
  '⻪': '黾', '⻬': '齐', '⻮': '齿', '⻰': '龙', '⻳': '龟',
};
const FOREIGN = /[\u2e80-\u2fdf\uf900-\ufaff]/g;

/** Kangxi radicals and compatibility ideographs, which fonts of print mix in, as the ideographs that they stand for. */
export function asIdeographs(text: string): string {
  FOREIGN.lastIndex = 0;
  return FOREIGN.test(text) ? text.replace(FOREIGN, (char) => SUPPLEMENT[char] ?? char.normalize('NFKC')) : text;
}
